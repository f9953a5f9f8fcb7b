--liquibase formatted sql

--changeset workwell:010-tenant splitStatements:false
create table tenant (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  status text not null default 'ACTIVE',
  created_at timestamptz not null default now()
);
create table tenant_code (
  tenant_id uuid not null references tenant,
  ods_code text not null check (ods_code ~ '^[A-Z0-9]{3,6}$'),
  valid_from date not null,
  valid_to date,
  primary key (tenant_id, ods_code)
);
create index tenant_code_by_code on tenant_code (ods_code);
create table tenant_succession (
  from_ods text not null,
  to_ods text not null,
  happened_on date not null,
  kind text not null check (kind in ('MERGER', 'SPLIT', 'GROWTH')),
  note text,
  primary key (from_ods, to_ods, happened_on)
);
create table tenant_settings (
  tenant_id uuid not null references tenant,
  version integer not null check (version > 0),
  valid_from date not null,
  status text not null check (status in ('DRAFT', 'CHECKED', 'PUBLISHED', 'SUPERSEDED')),
  document text not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, version)
);
create table data_key (
  owner_id uuid not null,
  version integer not null check (version > 0),
  wrapped bytea not null,
  created_at timestamptz not null default now(),
  primary key (owner_id, version)
);
call open_table('tenant', 'select, insert, update');
call open_table('tenant_code', 'select, insert, update');
call open_table('tenant_succession', 'select, insert');
call open_table('tenant_settings', 'select, insert, update');
call open_table('data_key', 'select, insert');
