--liquibase formatted sql

--changeset workwell:120-partner splitStatements:false
--comment: A partner's system is known by its client at Keycloak; this row lets it in and says what its referrals count as.
create table partner (
  tenant_id uuid not null,
  id uuid not null,
  client_id text not null,
  name text not null,
  route text not null check (route in ('GP', 'JOBCENTRE', 'COMMUNITY')),
  active boolean not null default true,
  primary key (tenant_id, id),
  unique (tenant_id, client_id)
);
call tenant_wall('partner', 'select, insert, update');

--changeset workwell:120-referral-by-partner splitStatements:false
alter table referral add column partner_id uuid;
alter table referral add foreign key (tenant_id, partner_id) references partner (tenant_id, id);
create index referral_by_partner on referral (tenant_id, partner_id, id);
