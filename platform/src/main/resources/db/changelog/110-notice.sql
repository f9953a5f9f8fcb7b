--liquibase formatted sql

--changeset workwell:110-notice splitStatements:false
--comment: The outbox. Ids and the kind of message only: addresses and tokens are looked up and made while sending.
create table notice (
  tenant_id uuid not null,
  id uuid not null,
  event text not null,
  recipient_kind text not null check (recipient_kind in ('PERSON', 'STAFF', 'MEMBER')),
  recipient_id uuid not null,
  employer_id uuid,
  subject_kind text not null,
  subject_id uuid not null,
  due_at timestamptz not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  given_up_at timestamptz,
  primary key (tenant_id, id)
);
create index notice_by_subject on notice (tenant_id, subject_id);
call tenant_wall('notice', 'select, insert, update');

--changeset workwell:110-notice-recipient splitStatements:false
--comment: Which row of mail.csv says the words, and how often sending failed. The second index finds what was told to an employer on a day.
alter table notice add column recipient text not null;
alter table notice add column attempts integer not null default 0;
create index notice_by_event on notice (tenant_id, event, created_at);
