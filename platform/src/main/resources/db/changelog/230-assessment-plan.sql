--liquibase formatted sql

--changeset workwell:230-assessment splitStatements:false
--comment: What was found is sealed as one document. At most one assessment of a case is open; a complete one never changes again.
create table assessment (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  number integer not null check (number >= 1),
  findings bytea not null,
  started_at timestamptz not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  completed_at timestamptz,
  version bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, case_id, number),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  foreign key (tenant_id, saved_by) references staff (tenant_id, id)
);
create unique index assessment_one_open on assessment (tenant_id, case_id) where completed_at is null;
call tenant_wall('assessment', 'select, insert, update');

--changeset workwell:230-plan splitStatements:false
--comment: States: docs/states/plan.csv and goal.csv. What was agreed is one sealed document a version; how far it has come is kept by goal and step, whose ids go through all versions.
create table plan (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  number integer not null check (number >= 1),
  state text not null check (state in ('DRAFT', 'AGREED', 'SUPERSEDED', 'DISCARDED')),
  content bytea not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  person_agreed_on date,
  person_agreed_how text check (person_agreed_how in ('IN_PERSON', 'PHONE', 'VIDEO', 'SIGNED', 'MESSAGE')),
  ended_at timestamptz,
  version bigint not null,
  primary key (tenant_id, id),
  unique (tenant_id, case_id, number),
  check ((state in ('AGREED', 'SUPERSEDED')) = (person_agreed_on is not null)),
  check ((person_agreed_on is null) = (person_agreed_how is null)),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  foreign key (tenant_id, saved_by) references staff (tenant_id, id)
);
create unique index plan_one_draft on plan (tenant_id, case_id) where state = 'DRAFT';
create unique index plan_one_in_force on plan (tenant_id, case_id) where state = 'AGREED';
create table plan_goal (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  state text not null check (state in ('OPEN', 'PROGRESS', 'MET', 'PART_MET', 'DROPPED')),
  said bytea,
  changed_at timestamptz not null,
  changed_by uuid not null,
  version bigint not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  foreign key (tenant_id, changed_by) references staff (tenant_id, id)
);
create index plan_goal_by_case on plan_goal (tenant_id, case_id);
create table plan_step (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  goal_id uuid not null,
  due_on date,
  in_force boolean not null,
  done_on date,
  done_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  foreign key (tenant_id, goal_id) references plan_goal (tenant_id, id),
  foreign key (tenant_id, done_by) references staff (tenant_id, id)
);
create index plan_step_by_case on plan_step (tenant_id, case_id);
create index plan_step_due on plan_step (tenant_id, case_id, due_on) where in_force and done_on is null;
call tenant_wall('plan', 'select, insert, update');
call tenant_wall('plan_goal', 'select, insert, update');
call tenant_wall('plan_step', 'select, insert, update');

--changeset workwell:230-measure splitStatements:false
--comment: Answer sets are added and never changed. Which questionnaire and version is not sealed; what was answered is.
create table measure_taken (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  questionnaire text not null,
  questionnaire_version integer not null check (questionnaire_version >= 1),
  taken_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  answers bytea not null,
  not_taken text check (not_taken in ('DECLINED', 'NOT_APPLICABLE', 'TOO_UNWELL', 'NO_TIME', 'LANGUAGE', 'NOT_ASKED')),
  primary key (tenant_id, id),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  foreign key (tenant_id, recorded_by) references staff (tenant_id, id)
);
create index measure_taken_by_case on measure_taken (tenant_id, case_id, taken_on desc, id desc);
call tenant_wall('measure_taken', 'select, insert');
