--liquibase formatted sql

--changeset workwell:430-conversation splitStatements:false
--comment: States: docs/states/conversation.csv. A return-to-work conversation of a person, their employer and, where they want it, their coach. Nobody but the person and whoever asked for it sees it before the person said yes.
create table conversation (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  referral_id uuid not null,
  employer_id uuid not null,
  employer_line uuid not null,
  stage text not null check (stage in ('KEEP_IN_TOUCH', 'PRE_RETURN', 'DAY_1', 'WEEK_2', 'WEEK_6', 'WEEK_12')),
  state text not null
    check (state in ('PROPOSED', 'AGENDA', 'OPEN', 'TO_SIGN', 'SIGNED', 'DECLINED', 'LAPSED', 'CANCELLED')),
  with_coach boolean not null,
  proposed_by text not null check (proposed_by in ('PERSON', 'EMPLOYER', 'COACH')),
  proposer_id uuid not null,
  starts_at timestamptz not null,
  minutes integer not null check (minutes between 10 and 180),
  mode text not null check (mode in ('PHONE', 'VIDEO', 'IN_PERSON', 'EMPLOYER_SITE')),
  place bytea,
  sequence integer not null default 0,
  invited_at timestamptz not null,
  answer_by timestamptz,
  accepted_at timestamptz,
  ended_at timestamptz,
  revision integer not null default 1,
  writing_party text check (writing_party in ('PERSON', 'EMPLOYER', 'COACH')),
  writing_id uuid,
  writing_until timestamptz,
  created_at timestamptz not null,
  version bigint not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral (tenant_id, id),
  constraint conversation_waits check ((state = 'PROPOSED') = (answer_by is not null)),
  constraint conversation_over check ((state in ('SIGNED', 'DECLINED', 'LAPSED', 'CANCELLED')) = (ended_at is not null)),
  constraint conversation_said_yes check (state not in ('AGENDA', 'OPEN', 'TO_SIGN', 'SIGNED') or accepted_at is not null),
  constraint conversation_writer check ((writing_party is null) = (writing_id is null) and (writing_id is null) = (writing_until is null))
);
create index conversation_by_case on conversation (tenant_id, case_id, id);
create index conversation_by_line on conversation (tenant_id, employer_id, employer_line, id);
create index conversation_due on conversation (tenant_id, answer_by) where answer_by is not null;
create index conversation_ended on conversation (tenant_id, ended_at) where ended_at is not null;
call tenant_wall('conversation', 'select, insert, update');

--changeset workwell:430-conversation-version splitStatements:false
--comment: What the three agreed in words, each version once and for ever, sealed, with its promises. The hash is of the canonical text, which is what all sign.
create table conversation_version (
  tenant_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  provider_id uuid not null,
  revision integer not null,
  content bytea not null,
  hash text not null,
  party text not null check (party in ('PERSON', 'EMPLOYER', 'COACH')),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, conversation_id, revision),
  foreign key (tenant_id, conversation_id) references conversation (tenant_id, id)
);
call tenant_wall('conversation_version', 'select, insert');

--changeset workwell:430-conversation-signature splitStatements:false
create table conversation_signature (
  tenant_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  provider_id uuid not null,
  revision integer not null,
  hash text not null,
  party text not null check (party in ('PERSON', 'EMPLOYER', 'COACH')),
  signer_id uuid not null,
  signer bytea not null,
  by_link boolean not null,
  signed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, conversation_id, revision, party),
  foreign key (tenant_id, conversation_id) references conversation (tenant_id, id)
);
call tenant_wall('conversation_signature', 'select, insert');

--changeset workwell:430-conversation-promise splitStatements:false
--comment: What somebody promised, once everybody has signed: one owner, one day, kept or broken.
create table conversation_promise (
  tenant_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  party text not null check (party in ('PERSON', 'EMPLOYER', 'COACH')),
  due_on date not null,
  words bytea not null,
  state text not null check (state in ('OPEN', 'KEPT', 'BROKEN')),
  settled_at timestamptz,
  settled_by text check (settled_by in ('PERSON', 'EMPLOYER', 'COACH')),
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references conversation (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  constraint conversation_promise_settled check ((state = 'OPEN') = (settled_at is null) and (state = 'OPEN') = (settled_by is null))
);
create index conversation_promise_by_conversation on conversation_promise (tenant_id, conversation_id);
create index conversation_promise_open on conversation_promise (tenant_id, due_on) where state = 'OPEN';
create index conversation_promise_late on conversation_promise (tenant_id, case_id, due_on) where state = 'OPEN';
call tenant_wall('conversation_promise', 'select, insert, update');

--changeset workwell:430-conversation-preparation splitStatements:false
--comment: What somebody noted for themselves, sealed. Nobody else reads it; it goes 90 days after the end.
create table conversation_preparation (
  tenant_id uuid not null,
  conversation_id uuid not null,
  party text not null check (party in ('PERSON', 'EMPLOYER', 'COACH')),
  owner_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  words bytea not null,
  kept_at timestamptz not null,
  primary key (tenant_id, conversation_id, party, owner_id),
  foreign key (tenant_id, conversation_id) references conversation (tenant_id, id)
);
call tenant_wall('conversation_preparation', 'select, insert, update, delete');

--changeset workwell:430-conversation-step splitStatements:false
--comment: What happened to a conversation, in order.
create table conversation_step (
  tenant_id uuid not null,
  id uuid not null,
  conversation_id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  at timestamptz not null,
  action text not null,
  party text check (party in ('PERSON', 'EMPLOYER', 'COACH')),
  to_state text not null,
  revision integer not null,
  actor_kind text not null,
  actor_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, conversation_id) references conversation (tenant_id, id)
);
create index conversation_step_by_case on conversation_step (tenant_id, case_id, at);
call tenant_wall('conversation_step', 'select, insert');
