--liquibase formatted sql

--changeset workwell:410-employer-by-link splitStatements:false
--comment: Somebody who acts for an employer without an account: by one link, for one line, until a day. They are a member who cannot sign in.
alter table employer_member drop constraint employer_member_role_check,
  add constraint employer_member_role_check check (role in ('OWNER', 'HR', 'MANAGER', 'BY_LINK'));
create table employer_by_link (
  employer_id uuid not null references employer,
  id uuid not null,
  member_id uuid not null,
  line_id uuid not null,
  ticket_id uuid not null,
  invited_by_kind text not null check (invited_by_kind in ('STAFF', 'MEMBER')),
  invited_by uuid not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  said_who_at timestamptz,
  ended_at timestamptz,
  ended_why text check (ended_why in ('LOCKED', 'REVOKED', 'LEFT')),
  primary key (employer_id, id),
  check ((ended_at is null) = (ended_why is null)),
  foreign key (employer_id, member_id) references employer_member (employer_id, id),
  foreign key (employer_id, line_id) references employer_referral (employer_id, id) on delete cascade
);
create index employer_by_link_of_line on employer_by_link (employer_id, line_id);
create index employer_by_link_of_member on employer_by_link (employer_id, member_id);
call employer_wall('employer_by_link', 'select, insert, update');

--changeset workwell:410-employer-trail splitStatements:false
--comment: What was done in an employer's own organisation, and by whom: ids and words of ours only. Nobody in the application may change or remove a row.
create table employer_step (
  employer_id uuid not null references employer,
  id uuid not null,
  at timestamptz not null,
  action text not null,
  subject_kind text not null,
  subject_id uuid not null,
  actor_kind text not null,
  actor_id uuid not null,
  primary key (employer_id, id)
);
create index employer_step_by_time on employer_step (employer_id, at desc, id desc);
call employer_wall('employer_step', 'select, insert');
