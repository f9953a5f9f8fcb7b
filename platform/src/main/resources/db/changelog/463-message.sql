--liquibase formatted sql

--changeset workwell:463-message splitStatements:false
--comment: States: docs/states/message.csv. An entry in the conversation of a person and their employer: the words are written once, sealed, and never change. What an employer writes is read by the person before any of the ICB's staff.
create table message (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  referral_id uuid not null,
  employer_id uuid not null,
  member_id uuid,
  words bytea not null,
  state text not null check (state in ('WITH_PERSON', 'KEPT', 'SAID', 'PASSED_ON')),
  sent_at timestamptz not null,
  pass_on_at timestamptz,
  passed_on_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral (tenant_id, id),
  constraint message_passed_on check ((state = 'PASSED_ON') = (passed_on_at is not null)),
  constraint message_waits check (pass_on_at is null or state = 'WITH_PERSON'),
  constraint message_said check (state <> 'SAID' or member_id is null)
);
create index message_by_referral on message (tenant_id, referral_id, sent_at);
create index message_due on message (tenant_id, pass_on_at) where pass_on_at is not null;
call tenant_wall('message', 'select, insert, update');

--changeset workwell:463-message-choice splitStatements:false
--comment: Whether the person wants messages passed on to their coach by themselves after some working days. What was said last counts; without a row they are not.
create table message_choice (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  referral_id uuid not null,
  automatically boolean not null,
  said_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral (tenant_id, id)
);
create index message_choice_by_referral on message_choice (tenant_id, referral_id, said_at);
call tenant_wall('message_choice', 'select, insert');
