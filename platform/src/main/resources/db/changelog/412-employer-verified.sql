--liquibase formatted sql

--changeset workwell:412-employer-link-states splitStatements:false
--comment: States: docs/states/employer-link.csv. LINKED says that this ICB has verified the organisation.
alter table employer_icb drop constraint employer_icb_status_check,
  add constraint employer_icb_status_check check (status in ('PENDING', 'ASKED', 'LINKED', 'REFUSED', 'ENDED')),
  add column changed_at timestamptz;

--changeset workwell:412-employer-looked-at splitStatements:false
--comment: What an ICB's admin decided about an organisation, and the words for it, sealed. Rows are only added.
create table employer_looked_at (
  tenant_id uuid not null,
  id uuid not null,
  employer_id uuid not null,
  action text not null check (action in ('VERIFY', 'REFUSE', 'ASK')),
  words bytea,
  looked_by uuid not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, looked_by) references staff (tenant_id, id)
);
create index employer_looked_at_newest on employer_looked_at (tenant_id, employer_id, at desc);
call tenant_wall('employer_looked_at', 'select, insert');
