--liquibase formatted sql

--changeset workwell:220-episode splitStatements:false
--comment: Support from its start to the last follow-up. States: docs/states/case.csv
alter table care_case add column extension_weeks integer not null default 0 check (extension_weeks between 0 and 52);
alter table care_case add column paused_until date;
alter table care_case add column work_outcome text check (work_outcome in ('SAME_JOB', 'SAME_JOB_ADJUSTED', 'RTW_FULL',
  'RTW_PHASED', 'REDEPLOYED', 'NEW_JOB', 'SELF_EMPLOYED', 'TRAINING', 'VOLUNTEERING', 'LOOKING', 'STILL_OFF_SICK',
  'LEFT_JOB', 'UNKNOWN'));
create index care_case_by_end on care_case (tenant_id, state, ends_on);
alter table case_step add column words bytea;
create table case_pause (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  from_day date not null,
  until_day date not null check (until_day > from_day),
  ended_on date check (ended_on >= from_day),
  moves_end boolean not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id)
);
create index case_pause_by_case on case_pause (tenant_id, case_id, from_day);
create unique index case_pause_one_at_a_time on case_pause (tenant_id, case_id) where ended_on is null;
call tenant_wall('case_pause', 'select, insert, update');
create table case_extension (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  weeks integer not null check (weeks between 1 and 52),
  reason bytea not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  answered_by uuid,
  answered_at timestamptz,
  approved boolean,
  words bytea,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id)
);
create index case_extension_by_case on case_extension (tenant_id, case_id, asked_at);
create unique index case_extension_one_open on case_extension (tenant_id, case_id) where answered_at is null;
create index case_extension_waiting on case_extension (tenant_id, provider_id, asked_at) where answered_at is null;
call tenant_wall('case_extension', 'select, insert, update');
create table follow_up (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  coach_id uuid not null,
  weeks integer not null check (weeks in (6, 13, 26)),
  due_on date not null,
  done_at timestamptz,
  done_by uuid,
  work_outcome text check (work_outcome in ('SAME_JOB', 'SAME_JOB_ADJUSTED', 'RTW_FULL', 'RTW_PHASED', 'REDEPLOYED',
    'NEW_JOB', 'SELF_EMPLOYED', 'TRAINING', 'VOLUNTEERING', 'LOOKING', 'STILL_OFF_SICK', 'LEFT_JOB', 'UNKNOWN')),
  missing_reason text check (missing_reason in ('NOT_REACHED', 'DECLINED', 'NOT_ASKED', 'TOO_ILL')),
  satisfaction integer check (satisfaction between 1 and 5),
  answers bytea,
  primary key (tenant_id, id),
  unique (tenant_id, case_id, weeks),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  foreign key (tenant_id, coach_id) references staff (tenant_id, id)
);
create index follow_up_waiting on follow_up (tenant_id, coach_id, due_on) where done_at is null;
call tenant_wall('follow_up', 'select, insert, update');

--changeset workwell:220-start-with-evidence splitStatements:false
--comment: What counts as the start is the ICB's choice; what proved it is written once and can never be changed.
alter table care_case add column start_rule text not null default 'FIRST_APPT'
  check (start_rule in ('FIRST_APPT', 'ASSESSMENT_DONE', 'PLAN_AGREED'));
create table episode_start (
  tenant_id uuid not null,
  case_id uuid not null,
  provider_id uuid not null,
  rule text not null check (rule in ('FIRST_APPT', 'ASSESSMENT_DONE', 'PLAN_AGREED')),
  day_zero date not null,
  appointment_id uuid not null,
  receipt_id uuid,
  settings_version integer not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  foreign key (tenant_id, appointment_id) references appointment (tenant_id, id)
);
call tenant_wall('episode_start', 'select, insert');
create table case_cohort (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  on_day date not null,
  from_cohort text not null,
  to_cohort text not null,
  from_weeks integer not null,
  to_weeks integer not null,
  settings_version integer not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id)
);
create index case_cohort_by_case on case_cohort (tenant_id, case_id, recorded_at);
call tenant_wall('case_cohort', 'select, insert');
