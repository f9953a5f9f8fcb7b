--liquibase formatted sql

--changeset workwell:531-signed-agreement splitStatements:false
--comment: What everybody signed, with their names, as one document that the ICB's key signed. Sealed, written once, kept for ever: a file is valid only if it is one of these.
create table signed_agreement (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  kind text not null check (kind in ('ADJUSTMENT', 'PHASED_RETURN', 'CONVERSATION')),
  subject_id uuid not null,
  number integer not null check (number > 0),
  document bytea not null,
  hash text not null,
  key_id text not null,
  signature text not null,
  signed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, kind, subject_id, number),
  unique (tenant_id, hash),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id)
);
call tenant_wall('signed_agreement', 'select, insert');
