--liquibase formatted sql

--changeset workwell:140-unbound-draft splitStatements:false
--comment: What an employer sent whose ICB is still open: sealed, behind the employers' wall, until the person says where they live. body is destroyed at the end; ids, times and outcome stay. Nothing wrote this table before.
alter table unbound_draft alter column employer_id set not null;
alter table unbound_draft add foreign key (employer_id) references employer;
alter table unbound_draft drop constraint unbound_draft_pkey;
alter table unbound_draft add primary key (employer_id, id);
alter table unbound_draft alter column body drop not null;
alter table unbound_draft add column ended_at timestamptz;
alter table unbound_draft add column outcome text
  check (outcome in ('PLACED', 'DECLINED', 'LAPSED', 'WITHDRAWN', 'UNDELIVERABLE'));
alter table unbound_draft add check ((body is null) = (outcome is not null));
create index unbound_draft_waiting on unbound_draft (employer_id, expires_at) where outcome is null;
revoke all on unbound_draft from workwell_app;
call employer_wall('unbound_draft', 'select, insert, update');

--changeset workwell:140-employer-referral splitStatements:false
--comment: tenant_id stays empty for a line whose ICB its person said: placed_in knows it, and no page shows it. label and site are destroyed after the answer date (record 0008).
alter table employer_referral add column placed_in uuid;
alter table employer_referral add check (tenant_id is null or placed_in is null);
alter table employer_referral alter column label drop not null;
create index employer_referral_named on employer_referral (employer_id, answer_by) where label is not null;

--changeset workwell:140-employer-icb splitStatements:false
--comment: A link that came from a person's answer is not told to the employer: it would say that they answered.
alter table employer_icb add column told boolean not null default true;

--changeset workwell:140-employer-notice splitStatements:false
--comment: The outbox of what has no tenant yet, behind the employers' wall. moved_at: the tenant's outbox goes on from there.
create table employer_notice (
  employer_id uuid not null references employer,
  id uuid not null,
  event text not null,
  recipient text not null,
  recipient_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  given_up_at timestamptz,
  moved_at timestamptz,
  attempts integer not null default 0,
  primary key (employer_id, id)
);
create index employer_notice_by_subject on employer_notice (employer_id, subject_id);
create index employer_notice_by_event on employer_notice (employer_id, event, created_at);
call employer_wall('employer_notice', 'select, insert, update');

--changeset workwell:140-link-draft splitStatements:false
--comment: What a person typed behind a link, sealed, until the link has done its work or dies.
create table link_draft (
  tenant_id uuid not null,
  ticket_id uuid not null,
  part text not null,
  provider_id uuid not null,
  subject_id uuid not null,
  body bytea not null,
  saved_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (tenant_id, ticket_id, part),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id)
);
create index link_draft_by_subject on link_draft (tenant_id, subject_id);
create index link_draft_expired on link_draft (tenant_id, expires_at);
call tenant_wall('link_draft', 'select, insert, update, delete');
