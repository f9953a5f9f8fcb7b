--liquibase formatted sql

--changeset workwell:070-person splitStatements:false
create table person (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  reference text not null,
  full_name text not null,
  name_key text not null,
  birth_date date not null,
  postcode_key text not null,
  outward_code text not null,
  mobile text,
  email text,
  preferred_contact text,
  contact_times bytea,
  access_needs bytea,
  nhs_number bytea,
  nhs_number_mac bytea,
  created_at timestamptz not null,
  version bigint not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id)
);
create index person_by_name on person (tenant_id, name_key collate "C");
create index person_by_nhs_number on person (tenant_id, nhs_number_mac);
create index person_by_birth_date on person (tenant_id, birth_date, postcode_key);
call tenant_wall('person', 'select, insert, update');
