--liquibase formatted sql

--changeset workwell:461-own-contact splitStatements:false
--comment: That a coach asked in a conversation whether the contact that the person gave is their own. Only then a page with everything opens to it. Kept is a keyed hash: another contact is another one, which nobody asked about.
create table own_contact (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  person_id uuid not null,
  contact_mac bytea not null,
  verified_by uuid not null,
  verified_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, verified_by) references staff (tenant_id, id)
);
create index own_contact_by_person on own_contact (tenant_id, person_id, verified_at);
call tenant_wall('own_contact', 'select, insert');
