--liquibase formatted sql

--changeset workwell:456-why-asked splitStatements:false
--comment: Why something was asked back: the rule that was not answered. Sealed, and destroyed with the question.
alter table referral_question add column why bytea;
