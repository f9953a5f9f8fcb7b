--liquibase formatted sql

--changeset workwell:512-privacy-contact splitStatements:false
--comment: A message may go to whom the settings of an ICB name for something: its id is the ICB's.
alter table notice drop constraint notice_recipient_kind_check;
alter table notice add constraint notice_recipient_kind_check
  check (recipient_kind in ('PERSON', 'STAFF', 'MEMBER', 'REFERRER', 'TENANT'));
