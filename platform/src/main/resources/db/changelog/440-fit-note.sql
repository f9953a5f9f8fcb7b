--liquibase formatted sql

--changeset workwell:440-fit-note splitStatements:false
--comment: What statements of fitness for work say, sealed, each revision once and for ever. Only the last day stands open: somebody has to be told that it comes.
create table fit_note (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  note_id uuid not null,
  revision integer not null check (revision > 0),
  state text not null check (state in ('IN_FORCE', 'SUPERSEDED', 'TAKEN_BACK')),
  content bytea not null,
  ends_on date not null,
  nothing_follows_at timestamptz,
  nothing_follows_by uuid,
  entered_at timestamptz not null,
  entered_by uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, note_id, revision),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  foreign key (tenant_id, entered_by) references staff (tenant_id, id),
  constraint fit_note_last check ((nothing_follows_at is null) = (nothing_follows_by is null))
);
create unique index fit_note_in_force on fit_note (tenant_id, note_id) where state = 'IN_FORCE';
create index fit_note_by_case on fit_note (tenant_id, case_id, ends_on);
call tenant_wall('fit_note', 'select, insert, update');
