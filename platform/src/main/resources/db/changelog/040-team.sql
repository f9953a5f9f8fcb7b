--liquibase formatted sql

--changeset workwell:040-team splitStatements:false
create table provider (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  controller text not null,
  primary key (tenant_id, id)
);
create table staff (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  email_key text not null,
  name text not null,
  active boolean not null default true,
  caseload_soft integer not null default 40,
  caseload_hard integer not null default 50,
  version bigint not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, email_key),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id)
);
create table staff_role (
  tenant_id uuid not null,
  staff_id uuid not null,
  role text not null check (role in ('COACH', 'LEAD', 'DUTY_LEAD', 'ADMIN', 'DATA_PROTECTION', 'ANALYST')),
  primary key (tenant_id, staff_id, role),
  foreign key (tenant_id, staff_id) references staff (tenant_id, id)
);
call tenant_wall('provider', 'select, insert, update');
call tenant_wall('staff', 'select, insert, update');
call tenant_wall('staff_role', 'select, insert, delete');
