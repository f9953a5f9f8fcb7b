--liquibase formatted sql

--changeset workwell:080-referral splitStatements:false
--comment: States: docs/states/referral.csv. words and person_words are sealed JSON and are destroyed when the person declines or the referral lapses.
create table referral (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  state text not null,
  route text not null,
  employer_id uuid,
  employer_referral_id uuid,
  person_id uuid,
  words bytea,
  person_words bytea,
  identity_mac bytea,
  sent_at timestamptz not null,
  lapses_on date not null,
  confirmed_at timestamptz,
  received_at timestamptz,
  screen_by date,
  agreed_to_be_referred boolean,
  settings_version integer not null,
  rules_say text,
  decision text,
  decision_code text,
  decision_words bytea,
  decided_by uuid,
  decided_at timestamptz,
  allocated_to uuid,
  version bigint not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  foreign key (tenant_id, decided_by) references staff (tenant_id, id),
  foreign key (tenant_id, allocated_to) references staff (tenant_id, id)
);
create index referral_queue on referral (tenant_id, state, received_at, id);
create index referral_by_employer on referral (tenant_id, employer_id, employer_referral_id);
create index referral_by_person on referral (tenant_id, person_id);
create index referral_lapsing on referral (tenant_id, lapses_on) where state = 'AWAITING_PERSON';
create table eligibility_receipt (
  tenant_id uuid not null,
  id uuid not null,
  referral_id uuid not null,
  provider_id uuid not null,
  settings_version integer not null,
  outcome text not null check (outcome in ('ELIGIBLE', 'NOT_ELIGIBLE', 'UNKNOWN')),
  lines bytea not null,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral (tenant_id, id)
);
create index eligibility_receipt_by_referral on eligibility_receipt (tenant_id, referral_id, made_at desc);
create table referral_step (
  tenant_id uuid not null,
  id uuid not null,
  referral_id uuid not null,
  provider_id uuid not null,
  at timestamptz not null,
  action text not null,
  from_state text,
  to_state text not null,
  actor_kind text not null,
  actor_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral (tenant_id, id)
);
create index referral_step_by_referral on referral_step (tenant_id, referral_id, at);
call tenant_wall('referral', 'select, insert, update');
call tenant_wall('eligibility_receipt', 'select, insert');
call tenant_wall('referral_step', 'select, insert');
