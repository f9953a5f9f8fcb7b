--liquibase formatted sql

--changeset workwell:460-employment-end splitStatements:false
--comment: The last day of the employment behind a referral, as the person said or a colleague heard: after it no permission counts. What was said last counts; a row without a day takes it back.
create table employment_end (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  referral_id uuid not null,
  last_day date,
  said_at timestamptz not null,
  said_by_kind text not null,
  said_by uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral (tenant_id, id)
);
create index employment_end_by_referral on employment_end (tenant_id, referral_id, said_at);
call tenant_wall('employment_end', 'select, insert');

--changeset workwell:460-release-purge splitStatements:false
--comment: A draft that its person was never shown is destroyed once it lapses. The trail keeps that there was one.
grant delete on release, release_text, release_step to workwell_app;
