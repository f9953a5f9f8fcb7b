--liquibase formatted sql

--changeset workwell:413-employer-invitation splitStatements:false
--comment: Somebody is asked to act for an employer with an account of their own. Where the address is on no proven domain, whoever invites says that it is theirs.
create table employer_invitation (
  employer_id uuid not null references employer,
  id uuid not null,
  email_key text not null,
  name text not null,
  job_title text,
  role text not null check (role in ('OWNER', 'HR', 'MANAGER')),
  on_proven_domain boolean not null,
  invited_by uuid not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  ticket_id uuid not null,
  accepted_at timestamptz,
  ended_at timestamptz,
  primary key (employer_id, id),
  foreign key (employer_id, invited_by) references employer_member (employer_id, id)
);
create unique index employer_invitation_one_open on employer_invitation (employer_id, email_key)
  where accepted_at is null and ended_at is null;
call employer_wall('employer_invitation', 'select, insert, update');

--changeset workwell:413-employer-department splitStatements:false
--comment: Parts of a site. What is closed stays, for lines from before.
create table employer_department (
  employer_id uuid not null references employer,
  id uuid not null,
  site_id uuid not null,
  name text not null,
  closed_at timestamptz,
  primary key (employer_id, id),
  foreign key (employer_id, site_id) references employer_site (employer_id, id)
);
create index employer_department_of_site on employer_department (employer_id, site_id);
call employer_wall('employer_department', 'select, insert, update');
alter table employer add column second_factor boolean not null default false;
