--liquibase formatted sql

--changeset workwell:466-passport splitStatements:false
--comment: What a person takes along of agreed adjustments: the signed document, sealed, as it was made. It is never changed; its person may withdraw it.
create table passport (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  referral_id uuid not null,
  document bytea not null,
  hash text not null,
  key_id text not null,
  signature text not null,
  issued_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, hash),
  foreign key (tenant_id, referral_id) references referral (tenant_id, id)
);
create index passport_by_referral on passport (tenant_id, referral_id, issued_at);
call tenant_wall('passport', 'select, insert, update');

--changeset workwell:466-passport-copy splitStatements:false
--comment: Every PDF that was handed out, by the SHA-256 of its bytes: whose pages were changed is none of them.
create table passport_copy (
  tenant_id uuid not null,
  passport_id uuid not null,
  sha256 text not null,
  provider_id uuid not null,
  made_at timestamptz not null,
  primary key (tenant_id, passport_id, sha256),
  foreign key (tenant_id, passport_id) references passport (tenant_id, id)
);
call tenant_wall('passport_copy', 'select, insert');

--changeset workwell:466-passport-brought splitStatements:false
--comment: A passport that a person brought from before: once each, however often they send the file.
create table passport_brought (
  tenant_id uuid not null,
  referral_id uuid not null,
  hash text not null,
  provider_id uuid not null,
  brought_at timestamptz not null,
  primary key (tenant_id, referral_id, hash),
  foreign key (tenant_id, referral_id) references referral (tenant_id, id)
);
call tenant_wall('passport_brought', 'select, insert');

--changeset workwell:466-passport-code splitStatements:false
--comment: Leads from the hash of a check code to a passport: whoever checks one knows no ICB. Ids and hashes only.
create table passport_code (
  code_hash text primary key,
  tenant_id uuid not null references tenant (id),
  passport_id uuid not null
);
call open_table('passport_code', 'select, insert');
