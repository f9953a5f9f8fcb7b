--liquibase formatted sql

--changeset workwell:050-employer splitStatements:false
create table employer (
  employer_id uuid primary key,
  legal_name text not null,
  companies_house_number text,
  size_band text not null default 'UNKNOWN',
  verification text not null check (verification in ('PENDING', 'VERIFIED', 'REFUSED')),
  email_domains text not null,
  created_at timestamptz not null default now(),
  version bigint not null default 0
);
create table employer_site (
  employer_id uuid not null references employer,
  id uuid not null,
  name text not null,
  primary key (employer_id, id)
);
create table employer_member (
  employer_id uuid not null references employer,
  id uuid not null,
  email_key text not null,
  name text not null,
  job_title text,
  phone text,
  role text not null check (role in ('OWNER', 'HR', 'MANAGER')),
  active boolean not null default true,
  primary key (employer_id, id),
  unique (employer_id, email_key)
);
call employer_wall('employer', 'select, insert, update');
call employer_wall('employer_site', 'select, insert, update');
call employer_wall('employer_member', 'select, insert, update');

--changeset workwell:050-employer-icb splitStatements:false
--comment: Ids and status only: who is linked to whom.
create table employer_icb (
  tenant_id uuid not null references tenant,
  employer_id uuid not null references employer,
  status text not null check (status in ('PENDING', 'LINKED', 'ENDED')),
  since timestamptz not null default now(),
  primary key (tenant_id, employer_id)
);
create index employer_icb_by_employer on employer_icb (employer_id);
create table employer_alias (
  alias text primary key,
  employer_id uuid not null references employer
);
call open_table('employer_icb', 'select, insert, update');
call open_table('employer_alias', 'select, insert');

--changeset workwell:050-employer-card splitStatements:false
--comment: What a tenant may read of the employers linked to it: id, name, verification. The view's owner passes the wall for exactly this.
create policy card on employer for select to workwell_owner using (true);
create view employer_card with (security_barrier) as
  select e.employer_id, e.legal_name, e.verification
  from employer e
  where exists (select 1 from employer_icb l where l.employer_id = e.employer_id
    and l.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select on employer_card to workwell_app, workwell_mover;

--changeset workwell:050-employer-referral splitStatements:false
--comment: The employer's own line about somebody it referred: never more than a label, a date and where it went.
create table employer_referral (
  employer_id uuid not null references employer,
  id uuid not null,
  tenant_id uuid,
  label bytea not null,
  site text,
  sent_by uuid not null,
  line_manager uuid,
  sent_at timestamptz not null,
  answer_by date not null,
  withdrawn_at timestamptz,
  undeliverable_at timestamptz,
  primary key (employer_id, id)
);
create index employer_referral_by_date on employer_referral (employer_id, sent_at desc, id desc);
call employer_wall('employer_referral', 'select, insert, update, delete');
