--liquibase formatted sql

--changeset workwell:302-own-documents splitStatements:false
--comment: Questionnaires and plan templates that an ICB added, as documents. Versions are added and never changed: the application may not.
create table questionnaire (
  tenant_id uuid not null,
  code text not null,
  version integer not null check (version >= 1),
  name text not null,
  said text not null,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (tenant_id, code, version),
  foreign key (tenant_id, added_by) references staff (tenant_id, id)
);
create table plan_template (
  tenant_id uuid not null,
  code text not null,
  version integer not null check (version >= 1),
  name text not null,
  said text not null,
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (tenant_id, code, version),
  foreign key (tenant_id, added_by) references staff (tenant_id, id)
);
call tenant_wall('questionnaire', 'select, insert');
call tenant_wall('plan_template', 'select, insert');
