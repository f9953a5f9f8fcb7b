--liquibase formatted sql

--changeset workwell:090-casework splitStatements:false
--comment: States: docs/states/case.csv
create table care_case (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  person_id uuid not null,
  referral_id uuid not null,
  coach_id uuid not null,
  state text not null,
  cohort text not null,
  opened_at timestamptz not null,
  max_weeks integer not null check (max_weeks between 1 and 104),
  settings_version integer not null,
  forecast_start date not null,
  started_on date,
  start_appointment_id uuid,
  ends_on date,
  last_contact_on date,
  next_at timestamptz,
  ended_at timestamptz,
  end_reason text,
  version bigint not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, referral_id),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral (tenant_id, id),
  foreign key (tenant_id, coach_id) references staff (tenant_id, id)
);
create index care_case_caseload on care_case (tenant_id, coach_id, state, id);
create index care_case_by_person on care_case (tenant_id, person_id);
create table appointment (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  coach_id uuid not null,
  starts_at timestamptz not null,
  minutes integer not null check (minutes between 5 and 480),
  mode text not null check (mode in ('PHONE', 'VIDEO', 'IN_PERSON', 'TEXT', 'HOME', 'EMPLOYER_SITE', 'THREE_WAY')),
  attendance text not null check (attendance in ('0', '2', '3', '4', '5', '6', '7')),
  first boolean not null default false,
  agreed_to_take_part boolean,
  note bytea,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  foreign key (tenant_id, coach_id) references staff (tenant_id, id)
);
create index appointment_by_case on appointment (tenant_id, case_id, starts_at);
create index appointment_by_coach on appointment (tenant_id, coach_id, starts_at);
create table case_step (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  provider_id uuid not null,
  at timestamptz not null,
  action text not null,
  from_state text,
  to_state text not null,
  actor_kind text not null,
  actor_id uuid not null,
  detail bytea,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id)
);
create index case_step_by_case on case_step (tenant_id, case_id, at);
call tenant_wall('care_case', 'select, insert, update');
call tenant_wall('appointment', 'select, insert');
call tenant_wall('case_step', 'select, insert');

--changeset workwell:090-appointment-superseded splitStatements:false
--comment: An appointment is never overwritten: a move or a result is a row that supersedes the one before. The unique key lets only one of two coaches do it.
alter table appointment add column supersedes uuid;
alter table appointment add constraint appointment_superseded_once unique (tenant_id, supersedes);
alter table appointment add constraint appointment_supersedes_one foreign key (tenant_id, supersedes) references appointment (tenant_id, id);

--changeset workwell:090-provider-caseload splitStatements:false
--comment: A lead pages through the cases of a whole provider.
create index care_case_of_provider_opened on care_case (tenant_id, provider_id, opened_at desc, id desc);
create index care_case_of_provider_next on care_case (tenant_id, provider_id, next_at, id);
