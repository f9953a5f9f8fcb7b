--liquibase formatted sql

--changeset workwell:420-adjustment splitStatements:false
--comment: States: docs/states/adjustment.csv. A change at work that somebody asked an employer for. One text names the employer's right to read it: a permission whose document is this id.
alter table permission drop constraint if exists permission_document;
create table adjustment (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  referral_id uuid not null,
  employer_id uuid not null,
  code text not null,
  fast_lane boolean not null,
  state text not null
    check (state in ('REQUESTED', 'PERMISSION_OK', 'UNDER_REVIEW', 'AGREED', 'COUNTER_PROPOSED', 'TRIAL', 'DECLINED',
      'IN_PLACE', 'REVIEW_DUE', 'CONFIRMED', 'VARIED', 'ENDED', 'WITHDRAWN', 'EXPIRED', 'ESCALATED')),
  asked_by text not null check (asked_by in ('PERSON', 'COACH', 'EMPLOYER')),
  number integer not null,
  signed_number integer,
  due_on date,
  permitted_at timestamptz,
  declined_for text,
  alternative boolean not null default false,
  reviews integer not null default 0,
  interim_for uuid,
  person_read_at timestamptz,
  created_at timestamptz not null,
  version bigint not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral (tenant_id, id),
  foreign key (tenant_id, interim_for) references adjustment (tenant_id, id),
  constraint adjustment_permitted check (
    permitted_at is not null or state in ('REQUESTED', 'WITHDRAWN', 'EXPIRED')),
  constraint adjustment_in_place_is_signed check (
    state not in ('TRIAL', 'IN_PLACE', 'REVIEW_DUE', 'CONFIRMED', 'VARIED') or signed_number is not null)
);
create index adjustment_by_referral on adjustment (tenant_id, referral_id, id);
create index adjustment_by_employer on adjustment (tenant_id, employer_id, referral_id);
create index adjustment_due on adjustment (tenant_id, due_on) where due_on is not null;
call tenant_wall('adjustment', 'select, insert, update');

--changeset workwell:420-adjustment-version splitStatements:false
--comment: What was asked, offered or agreed, each written once and for ever, sealed. The hash is of the canonical text.
create table adjustment_version (
  tenant_id uuid not null,
  id uuid not null,
  adjustment_id uuid not null,
  provider_id uuid not null,
  number integer not null,
  party text not null check (party in ('PERSON', 'COACH', 'EMPLOYER')),
  terms bytea not null,
  hash text not null,
  written_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, adjustment_id, number),
  foreign key (tenant_id, adjustment_id) references adjustment (tenant_id, id)
);
call tenant_wall('adjustment_version', 'select, insert');

--changeset workwell:420-adjustment-entry splitStatements:false
--comment: The dialogue, in order. Rows are only ever added; words are sealed.
create table adjustment_entry (
  tenant_id uuid not null,
  id uuid not null,
  adjustment_id uuid not null,
  provider_id uuid not null,
  at timestamptz not null,
  action text not null,
  to_state text not null,
  number integer not null,
  party text not null check (party in ('PERSON', 'COACH', 'EMPLOYER', 'SYSTEM')),
  actor_kind text not null,
  actor_id uuid not null,
  reason text,
  words bytea,
  primary key (tenant_id, id),
  foreign key (tenant_id, adjustment_id) references adjustment (tenant_id, id)
);
create index adjustment_entry_in_order on adjustment_entry (tenant_id, adjustment_id, at, id);
call tenant_wall('adjustment_entry', 'select, insert');

--changeset workwell:420-adjustment-signature splitStatements:false
--comment: Who signed which version: one for each side, with the name, the time and the hash of what they had before them.
create table adjustment_signature (
  tenant_id uuid not null,
  id uuid not null,
  adjustment_id uuid not null,
  provider_id uuid not null,
  number integer not null,
  party text not null check (party in ('PERSON', 'EMPLOYER')),
  signer_kind text not null,
  signer_id uuid not null,
  name bytea not null,
  how text not null check (how in ('SIGNED_IN', 'BY_LINK_CODE_CONFIRMED')),
  hash text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, adjustment_id, number, party),
  foreign key (tenant_id, adjustment_id, number) references adjustment_version (tenant_id, adjustment_id, number)
);
call tenant_wall('adjustment_signature', 'select, insert');
