--liquibase formatted sql

--changeset workwell:500-flexible-request splitStatements:false
--comment: States: docs/states/flexible-working.csv. A request for flexible working under the Employment Rights Act. What comes of it goes on as the adjustment of the same id, so that one permission names both. Nothing is refused without a consultation.
create table flexible_request (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  employer_id uuid not null,
  code text not null,
  state text not null
    check (state in ('PREPARED', 'MADE', 'CONSULTED', 'CHANGE_OFFERED', 'REFUSED', 'APPEALED', 'AGREED', 'REFUSED_ON_APPEAL',
      'WITHDRAWN', 'TREATED_AS_WITHDRAWN', 'UNANSWERED', 'DISCARDED')),
  asked_by text not null check (asked_by in ('PERSON', 'COACH')),
  number integer not null,
  made_on date,
  decide_by date,
  longer_until date,
  consulted_on date,
  missed integer not null default 0,
  offered_in text check (offered_in in ('MADE', 'CONSULTED', 'APPEALED')),
  earlier_on date,
  earlier_too date,
  lapses_on date,
  chased_on date,
  late_told_on date,
  person_read_at timestamptz,
  created_at timestamptz not null,
  version bigint not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral (tenant_id, id),
  constraint flexible_request_made check (
    (made_on is not null and decide_by is not null) or state in ('PREPARED', 'DISCARDED')),
  constraint flexible_request_consulted check (
    consulted_on is not null or state not in ('REFUSED', 'APPEALED', 'REFUSED_ON_APPEAL'))
);
create index flexible_request_by_referral on flexible_request (tenant_id, referral_id, id);
create index flexible_request_by_employer on flexible_request (tenant_id, employer_id, referral_id);
create index flexible_request_by_person on flexible_request (tenant_id, person_id, employer_id, made_on);
create index flexible_request_due on flexible_request (tenant_id, decide_by) where state in ('MADE', 'CONSULTED', 'CHANGE_OFFERED', 'APPEALED');
create unique index flexible_request_one_at_a_time on flexible_request (tenant_id, person_id, employer_id)
  where state in ('MADE', 'CONSULTED', 'CHANGE_OFFERED', 'APPEALED');
call tenant_wall('flexible_request', 'select, insert, update');

--changeset workwell:500-flexible-version splitStatements:false
--comment: What was asked for or offered instead, each written once and for ever, sealed. The hash is the one that the adjustment of this id will have.
create table flexible_version (
  tenant_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  provider_id uuid not null,
  number integer not null,
  party text not null check (party in ('PERSON', 'COACH', 'EMPLOYER')),
  terms bytea not null,
  hash text not null,
  written_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, request_id, number),
  foreign key (tenant_id, request_id) references flexible_request (tenant_id, id)
);
call tenant_wall('flexible_version', 'select, insert');

--changeset workwell:500-flexible-entry splitStatements:false
--comment: Every step in order, with its words sealed. A step that signs a version holds the name. Rows are only ever added.
create table flexible_entry (
  tenant_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  provider_id uuid not null,
  at timestamptz not null,
  action text not null,
  to_state text not null,
  number integer not null,
  party text not null check (party in ('PERSON', 'COACH', 'EMPLOYER', 'SYSTEM')),
  actor_kind text not null,
  actor_id uuid not null,
  grounds text,
  on_day date,
  words bytea,
  name bytea,
  primary key (tenant_id, id),
  foreign key (tenant_id, request_id) references flexible_request (tenant_id, id),
  constraint flexible_entry_refusal_has_a_ground check (action <> 'refuse' or grounds is not null)
);
create index flexible_entry_in_order on flexible_entry (tenant_id, request_id, at, id);
call tenant_wall('flexible_entry', 'select, insert');
