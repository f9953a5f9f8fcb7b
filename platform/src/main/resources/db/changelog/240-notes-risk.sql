--liquibase formatted sql

--changeset workwell:240-case-note splitStatements:false
--comment: Two layers, sealed apart. A saved note never changes: a correction supersedes it, and the unique key lets only one do so.
create table case_note (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  provider_id uuid not null,
  kind text not null check (kind in ('CALL', 'MEETING', 'MESSAGE', 'OTHER')),
  minutes integer check (minutes between 1 and 480),
  private_words bytea,
  shareable_words bytea,
  supersedes uuid,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, supersedes),
  check (private_words is not null or shareable_words is not null),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  foreign key (tenant_id, written_by) references staff (tenant_id, id),
  foreign key (tenant_id, supersedes) references case_note (tenant_id, id)
);
create index case_note_by_case on case_note (tenant_id, case_id, written_at desc, id desc);
call tenant_wall('case_note', 'select, insert');

--changeset workwell:240-case-note-shown splitStatements:false
--comment: That the shareable layer of a note goes to the person. It is not a release: no employer reads this.
create table case_note_shown (
  tenant_id uuid not null,
  note_id uuid not null,
  case_id uuid not null,
  provider_id uuid not null,
  shown_by uuid not null,
  shown_at timestamptz not null,
  primary key (tenant_id, note_id),
  foreign key (tenant_id, note_id) references case_note (tenant_id, id),
  foreign key (tenant_id, shown_by) references staff (tenant_id, id)
);
call tenant_wall('case_note_shown', 'select, insert');

--changeset workwell:240-note-draft splitStatements:false
--comment: What a colleague has begun to write about a case, one each. The note that comes of it keeps the id.
create table note_draft (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  provider_id uuid not null,
  staff_id uuid not null,
  body bytea not null,
  revision integer not null default 1,
  saved_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, staff_id, case_id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff (tenant_id, id)
);
create index note_draft_by_age on note_draft (tenant_id, saved_at);
call tenant_wall('note_draft', 'select, insert, update, delete');

--changeset workwell:240-risk splitStatements:false
--comment: States: docs/states/risk.csv. Not a note: level, triggers and words are sealed together; what is plain says only whether somebody still has to look, and by when.
create table risk (
  tenant_id uuid not null,
  id uuid not null,
  case_id uuid not null,
  provider_id uuid not null,
  body bytea not null,
  state text not null check (state in ('NOTED', 'WAITING', 'LOOKED_AT', 'CLOSING', 'CLOSED')),
  raised_kind text not null check (raised_kind in ('STAFF', 'SYSTEM')),
  raised_by uuid not null,
  raised_at timestamptz not null,
  due_at timestamptz,
  rung text not null check (rung in ('DUTY_LEAD', 'COVER', 'LEADS', 'ADMINS')),
  handed_to uuid,
  looked_at_by uuid,
  proposed_by uuid,
  closed_at timestamptz,
  version bigint not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id)
);
create index risk_by_case on risk (tenant_id, case_id, raised_at desc, id desc);
create index risk_open on risk (tenant_id, provider_id, due_at, id) where state in ('WAITING', 'LOOKED_AT', 'CLOSING');
call tenant_wall('risk', 'select, insert, update');
create table risk_step (
  tenant_id uuid not null,
  id uuid not null,
  risk_id uuid not null,
  provider_id uuid not null,
  at timestamptz not null,
  action text not null,
  from_state text,
  to_state text not null,
  actor_kind text not null,
  actor_id uuid not null,
  detail bytea,
  primary key (tenant_id, id),
  foreign key (tenant_id, risk_id) references risk (tenant_id, id)
);
create index risk_step_by_risk on risk_step (tenant_id, risk_id, at);
call tenant_wall('risk_step', 'select, insert');

--changeset workwell:240-duty-absence splitStatements:false
--comment: When a duty lead is away, and who looks instead. Without a cover the next in line are asked.
create table duty_absence (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  staff_id uuid not null,
  cover_id uuid,
  first_day date not null,
  last_day date not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  check (first_day <= last_day),
  check (cover_id <> staff_id),
  foreign key (tenant_id, staff_id) references staff (tenant_id, id),
  foreign key (tenant_id, cover_id) references staff (tenant_id, id)
);
create index duty_absence_of_provider on duty_absence (tenant_id, provider_id, last_day);
call tenant_wall('duty_absence', 'select, insert, update');
