--liquibase formatted sql

--changeset workwell:260-directory splitStatements:false
--comment: Local services in the shape of Open Referral UK: service, what it helps with, where it is, whom it covers. No personal data.
create table directory_service (
  tenant_id uuid not null,
  id uuid not null,
  source_ref text,
  organisation text not null,
  name text not null,
  name_key text not null,
  description text not null,
  status text not null check (status in ('ACTIVE', 'INACTIVE')),
  url text,
  email text,
  phone text,
  minimum_age integer check (minimum_age between 0 and 120),
  maximum_age integer check (maximum_age between 0 and 120),
  eligibility text,
  cost text,
  opening text,
  languages text,
  whole_area boolean not null,
  assured_on date,
  version bigint not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, source_ref),
  check (minimum_age is null or maximum_age is null or minimum_age <= maximum_age)
);
create index directory_service_by_name on directory_service (tenant_id, status, name_key collate "C", id);
create table directory_help (
  tenant_id uuid not null,
  service_id uuid not null,
  help text not null,
  primary key (tenant_id, help, service_id),
  foreign key (tenant_id, service_id) references directory_service (tenant_id, id)
);
create index directory_help_of_service on directory_help (tenant_id, service_id);
create table directory_area (
  tenant_id uuid not null,
  service_id uuid not null,
  outward_code text not null,
  primary key (tenant_id, service_id, outward_code),
  foreign key (tenant_id, service_id) references directory_service (tenant_id, id)
);
create table directory_location (
  tenant_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  name text,
  address text not null,
  postcode text,
  primary key (tenant_id, id),
  foreign key (tenant_id, service_id) references directory_service (tenant_id, id)
);
create index directory_location_of_service on directory_location (tenant_id, service_id);
create table directory_word (
  tenant_id uuid not null,
  service_id uuid not null,
  word text collate "C" not null,
  primary key (tenant_id, word, service_id),
  foreign key (tenant_id, service_id) references directory_service (tenant_id, id)
);
create index directory_word_of_service on directory_word (tenant_id, service_id);
call tenant_wall('directory_service', 'select, insert, update');
call tenant_wall('directory_help', 'select, insert, delete');
call tenant_wall('directory_area', 'select, insert, delete');
call tenant_wall('directory_location', 'select, insert, delete');
call tenant_wall('directory_word', 'select, insert, delete');

--changeset workwell:260-onward splitStatements:false
--comment: Onward referrals. States: docs/states/onward.csv. What is told and what came of it is sealed.
create table onward_referral (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  service_id uuid not null,
  help text not null,
  state text not null,
  words bytea not null,
  permitted_on date,
  permitted_how text,
  channel text,
  sent_on date,
  replied_on date,
  accepted_on date,
  rejected_on date,
  reject_reason text,
  expected_start date,
  started_on date,
  ended_on date,
  outcome bytea,
  chases integer not null default 0 check (chases between 0 and 2),
  next_chase_on date,
  version bigint not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  foreign key (tenant_id, service_id) references directory_service (tenant_id, id)
);
create index onward_referral_by_case on onward_referral (tenant_id, case_id, id);
create index onward_referral_by_service on onward_referral (tenant_id, service_id, sent_on);
create index onward_referral_to_chase on onward_referral (tenant_id, next_chase_on, id);
create table onward_step (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  onward_id uuid not null,
  at timestamptz not null,
  action text not null,
  to_state text not null,
  actor_kind text not null,
  actor_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, onward_id) references onward_referral (tenant_id, id)
);
create index onward_step_by_referral on onward_step (tenant_id, onward_id, at);
call tenant_wall('onward_referral', 'select, insert, update');
call tenant_wall('onward_step', 'select, insert');
