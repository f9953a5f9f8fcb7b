--liquibase formatted sql

--changeset workwell:451-answers-read splitStatements:false
--comment: When the coach of the case, or whoever stands in, has opened what a person answered by a link. Until then it waits on Today.
alter table measure_ask
  add column read_at timestamptz,
  add column read_by uuid,
  add constraint measure_ask_read check ((read_at is null) = (read_by is null) and (read_at is null or state = 'ANSWERED')),
  add constraint measure_ask_read_by foreign key (tenant_id, read_by) references staff (tenant_id, id);
create index measure_ask_unread on measure_ask (tenant_id, case_id, ended_at) where state = 'ANSWERED' and read_at is null;
alter table plan_ask
  add column read_at timestamptz,
  add column read_by uuid,
  add constraint plan_ask_read check ((read_at is null) = (read_by is null)
    and (read_at is null or state in ('AGREED', 'CHANGE_ASKED'))),
  add constraint plan_ask_read_by foreign key (tenant_id, read_by) references staff (tenant_id, id);
create index plan_ask_unread on plan_ask (tenant_id, case_id, ended_at)
  where state in ('AGREED', 'CHANGE_ASKED') and read_at is null;

--changeset workwell:451-question-answered splitStatements:false
--comment: A coach's own questions that were answered, newest first.
create index referral_question_answered on referral_question (tenant_id, asked_by, answered_at desc) where answered_at is not null;
