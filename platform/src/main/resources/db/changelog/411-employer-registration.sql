--liquibase formatted sql

--changeset workwell:411-employer-registration splitStatements:false
--comment: An organisation that registers itself. Written before there is an employer, hence global: the body is sealed, found by the hash of a cookie, and destroyed at the end. The id becomes the employer's.
create table employer_registration (
  id uuid primary key,
  secret_hash bytea not null unique,
  body bytea,
  state text not null check (state in ('DRAFT', 'MAILED', 'REGISTERED')),
  ticket_id uuid,
  created_at timestamptz not null,
  saved_at timestamptz not null,
  expires_at timestamptz not null,
  check ((body is null) = (state = 'REGISTERED'))
);
create index employer_registration_expired on employer_registration (expires_at);
call open_table('employer_registration', 'select, insert, update, delete');

--changeset workwell:411-employer-declared splitStatements:false
--comment: What an organisation declared of itself, and what was proven of it. Those from before were taken in by us.
alter table employer
  add column charity_number text,
  add column charity_register text check (charity_register in ('CCEW', 'OSCR', 'CCNI')),
  add column address text,
  add column postcode text,
  add column proof text not null default 'NONE' check (proof in ('NONE', 'DOMAIN', 'MAILBOX')),
  add constraint employer_charity check ((charity_number is null) = (charity_register is null));
alter table employer_site
  add column address text,
  add column postcode text,
  add column closed_at timestamptz;

--changeset workwell:411-employer-notice-before splitStatements:false
--comment: The message that proves a mailbox goes out before the employer's row exists; the id is the one that it will have.
alter table employer_notice drop constraint employer_notice_employer_id_fkey;
