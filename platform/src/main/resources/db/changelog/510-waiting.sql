--liquibase formatted sql

--changeset workwell:510-waiting splitStatements:false
--comment: What waits for an employer is asked of each of its ICBs whenever one of its people opens the home page: only what can wait is looked at.
create index adjustment_waits on adjustment (tenant_id, employer_id, due_on)
  where state in ('PERMISSION_OK', 'UNDER_REVIEW', 'ESCALATED', 'REVIEW_DUE', 'AGREED');
create index conversation_waits_for on conversation (tenant_id, employer_id, starts_at)
  where state in ('AGENDA', 'OPEN', 'TO_SIGN');
create index message_of_person on message (tenant_id, employer_id, sent_at) where member_id is null;
