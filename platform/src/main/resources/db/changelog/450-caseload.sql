--liquibase formatted sql

--changeset workwell:450-case-locality splitStatements:false
--comment: Where the person lived when they were referred, as the receipt of that day has it sealed: a list is narrowed down to it. Empty outside any locality, and in cases from before.
alter table care_case add column locality text;

--changeset workwell:450-caseload-order splitStatements:false
--comment: A lead's list of the whole provider in the order of its other columns.
create index care_case_of_provider_ends on care_case (tenant_id, provider_id, ends_on, id);
create index care_case_of_provider_heard on care_case (tenant_id, provider_id, last_contact_on, id);

--changeset workwell:450-caseload-view splitStatements:false
--comment: A colleague's own views of the caseload: filter and order under a name. Name and search are what somebody typed, which may be a person's name: both are sealed. The one that the caseload opens with is marked.
create table caseload_view (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  staff_id uuid not null,
  name bytea not null,
  search bytea,
  whose text not null check (whose in ('OWN_AND_COVERED', 'OWN', 'COVERED', 'TEAM')),
  stages text check (stages in ('BEFORE_SUPPORT', 'SUPPORTED', 'AFTER_SUPPORT', 'OVER', 'OPENED', 'CONTACTING', 'BOOKED',
    'STARTED', 'ASSESSED', 'PLAN_AGREED', 'ACTIVE', 'PAUSED', 'EXIT_DUE', 'CLOSED', 'FOLLOW_UP', 'ARCHIVED', 'DECLINED',
    'UNABLE_TO_CONTACT')),
  cohort text check (cohort in ('IN_WORK', 'OFF_SICK', 'OUT_OF_WORK')),
  attention text check (attention in ('SILENT', 'CLOCK_75', 'CLOCK_OVER', 'NO_PLAN', 'STEPS_LATE', 'OPEN_CONCERN')),
  quiet_days integer check (quiet_days between 1 and 365),
  next_meeting text check (next_meeting in ('NOT_BOOKED', 'THIS_WEEK')),
  locality text,
  needs boolean not null,
  sort text not null check (sort in ('NAME', 'STAGE', 'COACH', 'CLOCK', 'LAST_CONTACT', 'NEXT', 'OPENED')),
  descending boolean not null,
  opens_first boolean not null default false,
  saved_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff (tenant_id, id)
);
create index caseload_view_of_staff on caseload_view (tenant_id, staff_id, id);
create unique index caseload_view_one_first on caseload_view (tenant_id, staff_id) where opens_first;
call tenant_wall('caseload_view', 'select, insert, update, delete');
