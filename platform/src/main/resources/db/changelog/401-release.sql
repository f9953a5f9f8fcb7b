--liquibase formatted sql

--changeset workwell:401-release splitStatements:false
--comment: States: docs/states/release.csv. A text for an employer. What was not shown to the person in that very revision is not released, whatever the application does.
create table release (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  referral_id uuid not null,
  employer_id uuid not null,
  item text not null,
  state text not null
    check (state in ('DRAFT', 'SHOWN_TO_PERSON', 'CHANGE_REQUESTED', 'RELEASED', 'REFUSED', 'LAPSED')),
  revision integer not null,
  shown_revision integer,
  shown_hash text,
  shown_at timestamptz,
  due_at timestamptz,
  released_at timestamptz,
  created_by uuid not null,
  created_at timestamptz not null,
  version bigint not null default 0,
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral (tenant_id, id),
  foreign key (tenant_id, created_by) references staff (tenant_id, id),
  constraint release_as_shown check (
    state not in ('SHOWN_TO_PERSON', 'CHANGE_REQUESTED', 'RELEASED', 'REFUSED') or coalesce(shown_revision = revision, false)),
  constraint release_dated check ((state = 'RELEASED') = (released_at is not null)),
  constraint release_waits check ((state in ('DRAFT', 'SHOWN_TO_PERSON', 'CHANGE_REQUESTED')) = (due_at is not null))
);
create index release_by_referral on release (tenant_id, referral_id, id);
create index release_by_employer on release (tenant_id, employer_id, referral_id) where state = 'RELEASED';
create index release_due on release (tenant_id, due_at) where due_at is not null;
call tenant_wall('release', 'select, insert, update');

--changeset workwell:401-release-text splitStatements:false
--comment: Each revision of a text, once and for ever, sealed. The hash is of the exact words.
create table release_text (
  tenant_id uuid not null,
  id uuid not null,
  release_id uuid not null,
  provider_id uuid not null,
  revision integer not null,
  words bytea not null,
  hash text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, release_id, revision),
  foreign key (tenant_id, release_id) references release (tenant_id, id)
);
call tenant_wall('release_text', 'select, insert');
alter table permission
  add constraint permission_document foreign key (tenant_id, document_id) references release (tenant_id, id);

--changeset workwell:401-release-step splitStatements:false
--comment: What happened to a text, in order. What the person asked to be changed is sealed.
create table release_step (
  tenant_id uuid not null,
  id uuid not null,
  release_id uuid not null,
  provider_id uuid not null,
  at timestamptz not null,
  action text not null,
  to_state text not null,
  revision integer not null,
  actor_kind text not null,
  actor_id uuid not null,
  words bytea,
  primary key (tenant_id, id),
  foreign key (tenant_id, release_id) references release (tenant_id, id)
);
create index release_step_by_release on release_step (tenant_id, release_id, at);
call tenant_wall('release_step', 'select, insert');

--changeset workwell:401-release-reading splitStatements:false
--comment: Who at the employer has read a text: what was read cannot be taken back, and whoever takes it back is told so.
create table release_reading (
  tenant_id uuid not null,
  release_id uuid not null,
  member_id uuid not null,
  provider_id uuid not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (tenant_id, release_id, member_id),
  foreign key (tenant_id, release_id) references release (tenant_id, id)
);
call tenant_wall('release_reading', 'select, insert, update');
