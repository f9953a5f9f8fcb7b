--liquibase formatted sql

--changeset workwell:301-directory-kept splitStatements:false
--comment: Who changed what of a service and when, as it was then; where an ICB's directory is read from by night, and how the last night went. No personal data.
alter table directory_service add column from_feed boolean not null default false;
create table directory_version (
  tenant_id uuid not null,
  service_id uuid not null,
  version bigint not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id uuid not null,
  said text not null,
  primary key (tenant_id, service_id, version),
  foreign key (tenant_id, service_id) references directory_service (tenant_id, id)
);
create table directory_feed (
  tenant_id uuid not null,
  address text not null,
  by_night boolean not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  ran_at timestamptz,
  went_well boolean,
  words text,
  version bigint not null,
  primary key (tenant_id),
  foreign key (tenant_id, changed_by) references staff (tenant_id, id),
  check ((ran_at is null) = (went_well is null)),
  check ((ran_at is null) = (words is null))
);
call tenant_wall('directory_version', 'select, insert');
call tenant_wall('directory_feed', 'select, insert, update');
