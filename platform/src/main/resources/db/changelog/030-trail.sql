--liquibase formatted sql

--changeset workwell:030-trail splitStatements:false
--comment: Append-only by rights: the application may insert and read, never change or remove. The chain lies in a table of its own, so that sealing needs no update either.
create table audit_entry (
  tenant_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id uuid not null,
  action text not null,
  subject_kind text not null,
  subject_id uuid,
  part text,
  purpose text,
  detail text,
  primary key (tenant_id, id)
);
create index audit_entry_by_subject on audit_entry (tenant_id, subject_kind, subject_id, at);
create table audit_seal (
  tenant_id uuid not null,
  seq bigint not null,
  entry_id uuid not null,
  previous bytea not null,
  hash bytea not null,
  sealed_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, seq),
  unique (tenant_id, entry_id),
  foreign key (tenant_id, entry_id) references audit_entry (tenant_id, id)
);
call tenant_wall('audit_entry', 'select, insert');
call tenant_wall('audit_seal', 'select, insert');
