--liquibase formatted sql

--changeset workwell:303-measure-by-link splitStatements:false
--comment: A person is asked to answer a questionnaire by a link of its own. Answers come from a colleague or by such a link, never from nobody.
create table measure_ask (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  questionnaire text not null,
  questionnaire_version integer not null check (questionnaire_version >= 1),
  ticket_id uuid not null,
  state text not null check (state in ('ASKED', 'ANSWERED', 'WITHDRAWN')),
  asked_at timestamptz not null,
  asked_by uuid not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, ticket_id),
  check ((state = 'ASKED') = (ended_at is null)),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  foreign key (tenant_id, asked_by) references staff (tenant_id, id)
);
create unique index measure_ask_one_open on measure_ask (tenant_id, case_id, questionnaire) where state = 'ASKED';
call tenant_wall('measure_ask', 'select, insert, update');
alter table measure_taken
  alter column recorded_by drop not null,
  add column ask_id uuid,
  add constraint measure_taken_by_ask foreign key (tenant_id, ask_id) references measure_ask (tenant_id, id),
  add constraint measure_taken_by_somebody check ((recorded_by is null) = (ask_id is not null));

--changeset workwell:303-plan-by-link splitStatements:false
--comment: A person reads the draft of a plan by a link and agrees, or asks for a change. One version is shown: a draft that was changed since is not agreed to.
create table plan_ask (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  plan_id uuid not null,
  plan_version bigint not null,
  ticket_id uuid not null,
  state text not null check (state in ('ASKED', 'AGREED', 'CHANGE_ASKED', 'WITHDRAWN')),
  asked_at timestamptz not null,
  asked_by uuid not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  words bytea,
  primary key (tenant_id, id),
  unique (tenant_id, ticket_id),
  check ((state = 'ASKED') = (ended_at is null)),
  check ((state = 'CHANGE_ASKED') = (words is not null)),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  foreign key (tenant_id, plan_id) references plan (tenant_id, id),
  foreign key (tenant_id, asked_by) references staff (tenant_id, id)
);
create unique index plan_ask_one_open on plan_ask (tenant_id, case_id) where state = 'ASKED';
call tenant_wall('plan_ask', 'select, insert, update');
alter table plan drop constraint plan_person_agreed_how_check,
  add constraint plan_person_agreed_how_check
    check (person_agreed_how in ('IN_PERSON', 'PHONE', 'VIDEO', 'SIGNED', 'MESSAGE', 'LINK'));

--changeset workwell:303-measure-draft splitStatements:false
--comment: What a colleague has begun to write down of a questionnaire is a draft like the others: sealed, their own, purged in the ICB's time.
alter table tenant_draft drop constraint tenant_draft_kind_check,
  add constraint tenant_draft_kind_check check (kind in ('SELF', 'PROFESSIONAL', 'CALL', 'MEASURE'));
