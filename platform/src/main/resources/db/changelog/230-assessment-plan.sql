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
