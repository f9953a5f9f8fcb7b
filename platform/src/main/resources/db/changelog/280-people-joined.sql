--liquibase formatted sql

--changeset workwell:280-people-joined splitStatements:false
--comment: Two records that are one person. What the kept record was before is sealed, so that the joining can be undone.
alter table person add column joined_into uuid;
alter table person add constraint person_joined_into foreign key (tenant_id, joined_into) references person (tenant_id, id);
create index person_by_postcode on person (tenant_id, postcode_key);
create table person_joining (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  kept_id uuid not null,
  gone_id uuid not null,
  kept_before bytea not null,
  kept_version bigint not null,
  gone_version bigint not null,
  joined_by uuid not null,
  joined_at timestamptz not null,
  undone_by uuid,
  undone_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, kept_id) references person (tenant_id, id),
  foreign key (tenant_id, gone_id) references person (tenant_id, id)
);
create index person_joining_by_kept on person_joining (tenant_id, kept_id, joined_at);
create index person_joining_by_gone on person_joining (tenant_id, gone_id, joined_at);
create table person_joining_moved (
  tenant_id uuid not null,
  joining_id uuid not null,
  kind text not null,
  record_id uuid not null,
  primary key (tenant_id, joining_id, kind, record_id),
  foreign key (tenant_id, joining_id) references person_joining (tenant_id, id)
);
create table person_distinct (
  tenant_id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (tenant_id, one_id, other_id),
  foreign key (tenant_id, one_id) references person (tenant_id, id),
  foreign key (tenant_id, other_id) references person (tenant_id, id),
  check (one_id < other_id)
);
call tenant_wall('person_joining', 'select, insert, update');
call tenant_wall('person_joining_moved', 'select, insert');
call tenant_wall('person_distinct', 'select, insert');
