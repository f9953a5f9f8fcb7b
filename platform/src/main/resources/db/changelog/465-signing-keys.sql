--liquibase formatted sql

--changeset workwell:465-signing-key splitStatements:false
--comment: The private half of an ICB's signing keys, sealed. Written once; an older one is kept, and signs no more.
create table signing_key (
  tenant_id uuid not null,
  id uuid not null,
  key_version integer not null check (key_version > 0),
  private_key bytea not null,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, key_version)
);
call tenant_wall('signing_key', 'select, insert');

--changeset workwell:465-signing-public-key splitStatements:false
--comment: The public half, which the whole world may read: whoever checks a document knows no ICB yet. Never changed, never removed: what it signed stays checkable.
create table signing_public_key (
  key_id text primary key,
  tenant_id uuid not null references tenant (id),
  key_version integer not null,
  public_key bytea not null check (octet_length(public_key) = 32),
  made_at timestamptz not null,
  unique (tenant_id, key_version)
);
call open_table('signing_public_key', 'select, insert');
