--liquibase formatted sql

--changeset workwell:210-receipt-facts splitStatements:false
--comment: What the rules looked at, sealed, so that any version of the settings can be laid over it again.
alter table eligibility_receipt add column facts bytea;

--changeset workwell:210-referral-question splitStatements:false
--comment: The dialogue of a referral. Question and answer are sealed, and are destroyed with the rest of its content.
create table referral_question (
  tenant_id uuid not null,
  id uuid not null,
  referral_id uuid not null,
  provider_id uuid not null,
  asked_of text not null check (asked_of in ('PERSON', 'REFERRER')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  answer_by date not null,
  question bytea,
  answer bytea,
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, referral_id) references referral (tenant_id, id),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id),
  foreign key (tenant_id, asked_by) references staff (tenant_id, id)
);
create index referral_question_by_referral on referral_question (tenant_id, referral_id, asked_at, id);
call tenant_wall('referral_question', 'select, insert, update');
--changeset workwell:210-referral splitStatements:false
--comment: Why it was held, sealed, for the duty lead. The queue is read by what is due first.
alter table referral add column hold_words bytea;
create index referral_due on referral (tenant_id, provider_id, state, screen_by, received_at, id);
alter table referral drop column question;
alter table referral drop column answer;

--changeset workwell:210-allocation splitStatements:false
--comment: Why a coach was named against the suggestion, sealed; and what a coach can take on.
alter table referral add column allocation_words bytea;
create table staff_language (
  tenant_id uuid not null,
  staff_id uuid not null,
  language text not null,
  primary key (tenant_id, staff_id, language),
  foreign key (tenant_id, staff_id) references staff (tenant_id, id)
);
create table staff_locality (
  tenant_id uuid not null,
  staff_id uuid not null,
  locality text not null,
  primary key (tenant_id, staff_id, locality),
  foreign key (tenant_id, staff_id) references staff (tenant_id, id)
);
call tenant_wall('staff_language', 'select, insert, delete');
call tenant_wall('staff_locality', 'select, insert, delete');
