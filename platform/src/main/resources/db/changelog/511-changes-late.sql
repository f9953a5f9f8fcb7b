--liquibase formatted sql

--changeset workwell:511-changes-late splitStatements:false
--comment: A view of the caseload may be of cases in which an employer's answer or a review of a change at work is late.
alter table caseload_view drop constraint caseload_view_attention_check;
alter table caseload_view add constraint caseload_view_attention_check
  check (attention in ('SILENT', 'CLOCK_75', 'CLOCK_OVER', 'NO_PLAN', 'STEPS_LATE', 'CHANGE_LATE', 'OPEN_CONCERN'));
