--liquibase formatted sql

--changeset workwell:060-link splitStatements:false
--comment: Looked up before any tenant is known, hence global; holds ids, hashes and times only.
create table link_ticket (
  id uuid primary key,
  tenant_id uuid,
  employer_id uuid,
  purpose text not null,
  subject_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz,
  failures integer not null default 0,
  locked_at timestamptz,
  code_hash bytea,
  code_expires_at timestamptz,
  codes_sent integer not null default 0,
  created_at timestamptz not null default now()
);
create index link_ticket_by_subject on link_ticket (subject_id);
create table link_token (
  token_hash bytea primary key,
  ticket_id uuid not null references link_ticket on delete cascade,
  created_at timestamptz not null default now()
);
call open_table('link_ticket', 'select, insert, update, delete');
call open_table('link_token', 'select, insert, delete');

--changeset workwell:060-draft splitStatements:false
create table employer_draft (
  employer_id uuid not null references employer,
  id uuid not null,
  owner_id uuid not null,
  kind text not null,
  body bytea not null,
  revision integer not null default 1,
  created_at timestamptz not null,
  saved_at timestamptz not null,
  primary key (employer_id, id)
);
create index employer_draft_by_owner on employer_draft (employer_id, owner_id, saved_at desc);
call employer_wall('employer_draft', 'select, insert, update, delete');
create table unbound_draft (
  id uuid primary key,
  kind text not null,
  employer_id uuid,
  body bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
call open_table('unbound_draft', 'select, insert, update, delete');
