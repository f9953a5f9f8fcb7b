--liquibase formatted sql

--changeset workwell:081-referral-once splitStatements:false
--comment: HR's double click makes one referral.
create unique index referral_once on referral (tenant_id, employer_referral_id);

--changeset workwell:081-referral-closure splitStatements:false
--comment: closure says why a lapsed referral ended; cohort outlives the sealed words that it was read from.
alter table referral add column closure text check (closure in ('SILENCE', 'UNDELIVERABLE'));
alter table referral add column closed_at timestamptz;
alter table referral add column cohort text;
alter table referral add column question bytea;
alter table referral add column answer bytea;
alter table referral add column answer_by date;
create index referral_decided on referral (tenant_id, provider_id, decided_at desc, id desc) where decided_at is not null;
create index referral_unanswered on referral (tenant_id, answer_by) where state = 'INFO_REQUESTED';
