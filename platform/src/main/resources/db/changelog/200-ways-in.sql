--liquibase formatted sql

--changeset workwell:200-tenant-draft splitStatements:false
--comment: What somebody has begun to write to an ICB: a person (known by the hash of a cookie), a referrer, a colleague who takes a call. No provider yet: which one it will be is settled by what is being written. The body is sealed, and gone once it was sent.
create table tenant_draft (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('SELF', 'PROFESSIONAL', 'CALL')),
  owner_id uuid,
  token_hash bytea,
  body bytea,
  created_at timestamptz not null,
  saved_at timestamptz not null,
  sent_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  check (token_hash is not null or owner_id is not null)
);
create index tenant_draft_by_owner on tenant_draft (tenant_id, owner_id, saved_at desc) where owner_id is not null;
create index tenant_draft_old on tenant_draft (tenant_id, saved_at);
call tenant_wall('tenant_draft', 'select, insert, update, delete');

--changeset workwell:200-referrer splitStatements:false
--comment: An organisation that the ICB invited to refer people, by a link and a code; it has no account. Revoked ones stay, because their referrals do.
create table referrer (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('GP', 'CLINICIAN', 'PHARMACIST', 'JOBCENTRE', 'COMMUNITY')),
  email text not null,
  invited_by uuid not null,
  invited_at timestamptz not null,
  renewed_at timestamptz not null,
  revoked_at timestamptz,
  version bigint not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, email, kind),
  foreign key (tenant_id, invited_by) references staff (tenant_id, id)
);
call tenant_wall('referrer', 'select, insert, update');

--changeset workwell:200-referral-by-referrer splitStatements:false
--comment: reason_allowed_at is the person's own permission to tell the referrer the reason of the decision.
alter table referral add column referrer_id uuid;
alter table referral add column reason_allowed_at timestamptz;
alter table referral add foreign key (tenant_id, referrer_id) references referrer (tenant_id, id);
create index referral_by_referrer on referral (tenant_id, referrer_id, received_at desc, id desc) where referrer_id is not null;

--changeset workwell:200-notice-to-referrers splitStatements:false
alter table notice drop constraint notice_recipient_kind_check;
alter table notice add constraint notice_recipient_kind_check check (recipient_kind in ('PERSON', 'STAFF', 'MEMBER', 'REFERRER'));
