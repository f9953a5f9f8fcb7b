--liquibase formatted sql

--changeset workwell:100-permission splitStatements:false
--comment: One row a permission: dated, per item, per recipient; withdrawable for the future, never overwritten.
create table permission (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  referral_id uuid not null,
  employer_id uuid not null,
  item text not null,
  purpose text not null,
  given_at timestamptz not null,
  expires_on date,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral (tenant_id, id)
);
create index permission_by_referral on permission (tenant_id, referral_id, item);
create index permission_by_employer on permission (tenant_id, employer_id, item);
call tenant_wall('permission', 'select, insert, update');
