--liquibase formatted sql

--changeset workwell:532-passport-offered splitStatements:false
--comment: A passport that an employer brought for somebody, as long as the person has not answered: sealed, one at a time, and destroyed by their answer or after 30 days. Nothing of it is asked of anybody before their yes.
create table passport_offered (
  tenant_id uuid not null,
  id uuid not null,
  referral_id uuid not null,
  provider_id uuid not null,
  file bytea not null,
  offered_by uuid not null,
  offered_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, referral_id),
  foreign key (tenant_id, referral_id) references referral (tenant_id, id),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id)
);
create index passport_offered_by_age on passport_offered (tenant_id, offered_at);
call tenant_wall('passport_offered', 'select, insert, delete');
