--liquibase formatted sql

--changeset workwell:462-challenge splitStatements:false
--comment: States: docs/states/challenge.csv. A person questions a view of their record; once for each view. Question, what it was about and the answer are sealed.
create table view_challenge (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  case_id uuid not null,
  view_id uuid not null,
  about bytea not null,
  question bytea not null,
  state text not null check (state in ('OPEN', 'ANSWERED')),
  asked_at timestamptz not null,
  answer bytea,
  answered_by uuid,
  answered_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, view_id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id),
  foreign key (tenant_id, view_id) references audit_entry (tenant_id, id),
  foreign key (tenant_id, answered_by) references staff (tenant_id, id),
  constraint view_challenge_answered check (
    (state = 'ANSWERED') = (answer is not null) and (answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
create index view_challenge_by_case on view_challenge (tenant_id, case_id, asked_at);
create index view_challenge_open on view_challenge (tenant_id, case_id) where state = 'OPEN';
call tenant_wall('view_challenge', 'select, insert, update');
