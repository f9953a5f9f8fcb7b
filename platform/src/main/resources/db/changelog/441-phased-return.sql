--liquibase formatted sql

--changeset workwell:441-phased-return splitStatements:false
--comment: States: docs/states/phased-return.csv. A case has one at a time that is not over.
create table phased_return (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  referral_id uuid not null,
  employer_id uuid,
  state text not null check (state in ('DRAFT', 'PROPOSED', 'AGREED', 'RUNNING', 'FINISHED', 'ENDED')),
  newest integer not null,
  agreed integer,
  starts_on date not null,
  ends_on date not null,
  created_at timestamptz not null,
  version bigint not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral (tenant_id, id)
);
create unique index phased_return_one on phased_return (tenant_id, case_id) where state not in ('FINISHED', 'ENDED');
create index phased_return_by_case on phased_return (tenant_id, case_id, id);
create index phased_return_by_employer on phased_return (tenant_id, employer_id, referral_id);
create index phased_return_due on phased_return (tenant_id, state, starts_on) where state in ('AGREED', 'RUNNING');
call tenant_wall('phased_return', 'select, insert, update');

--changeset workwell:441-phased-version splitStatements:false
--comment: Each version once and for ever, sealed, with the hash of its exact content. An employer's waits for the person to read it first.
create table phased_version (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  plan_id uuid not null,
  number integer not null check (number > 0),
  content bytea not null,
  hash text not null,
  side text not null check (side in ('PERSON', 'EMPLOYER', 'COACH')),
  by_id uuid not null,
  by_name bytea not null,
  at timestamptz not null,
  document_id uuid,
  person_saw_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, plan_id, number),
  foreign key (tenant_id, plan_id) references phased_return (tenant_id, id),
  foreign key (tenant_id, document_id) references release (tenant_id, id)
);
call tenant_wall('phased_version', 'select, insert, update');

--changeset workwell:441-phased-signature splitStatements:false
--comment: A name under one version, by its hash. Each side signs a version once.
create table phased_signature (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  plan_id uuid not null,
  number integer not null,
  side text not null check (side in ('PERSON', 'EMPLOYER', 'COACH')),
  by_id uuid not null,
  by_name bytea not null,
  at timestamptz not null,
  hash text not null,
  primary key (tenant_id, id),
  unique (tenant_id, plan_id, number, side),
  foreign key (tenant_id, plan_id, number) references phased_version (tenant_id, plan_id, number)
);
call tenant_wall('phased_signature', 'select, insert');

--changeset workwell:441-phased-worked splitStatements:false
--comment: What was really worked in a week, as one side wrote it down. A correction is another row; the newest counts.
create table phased_worked (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  plan_id uuid not null,
  week integer not null check (week >= 0),
  content bytea not null,
  side text not null check (side in ('PERSON', 'EMPLOYER', 'COACH')),
  by_id uuid not null,
  by_name bytea not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references phased_return (tenant_id, id)
);
create index phased_worked_by_plan on phased_worked (tenant_id, plan_id, at);
call tenant_wall('phased_worked', 'select, insert');

--changeset workwell:441-phased-step splitStatements:false
--comment: What happened to a phased return, in order. Why it ended is sealed.
create table phased_step (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  plan_id uuid not null,
  at timestamptz not null,
  action text not null,
  from_state text,
  to_state text not null,
  number integer not null,
  actor_kind text not null,
  actor_id uuid not null,
  words bytea,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references phased_return (tenant_id, id)
);
create index phased_step_by_plan on phased_step (tenant_id, plan_id, at);
call tenant_wall('phased_step', 'select, insert');

--changeset workwell:441-phased-talk splitStatements:false
--comment: Weeks that were worked otherwise than planned, until somebody has talked about it.
create table phased_talk (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  plan_id uuid not null,
  case_id uuid not null,
  week integer not null,
  opened_at timestamptz not null,
  done_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references phased_return (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id)
);
create unique index phased_talk_open on phased_talk (tenant_id, plan_id, week) where done_at is null;
create index phased_talk_by_case on phased_talk (tenant_id, case_id) where done_at is null;
call tenant_wall('phased_talk', 'select, insert, update');
