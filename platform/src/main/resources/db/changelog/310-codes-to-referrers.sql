--liquibase formatted sql

--changeset workwell:310-codes-to-referrers splitStatements:false
--comment: Where a referrer's codes go: a mobile of the organisation, so that whoever reads its mailbox alone cannot refer in its name. Null: to the mailbox of the link.
alter table referrer add column code_mobile text;
