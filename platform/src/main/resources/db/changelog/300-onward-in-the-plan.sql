--liquibase formatted sql

--changeset workwell:300-onward-in-the-plan splitStatements:false
--comment: What an onward referral is for: a step of a plan of the same case, which the key itself makes sure of. One set aside is offered to the plan no more.
alter table plan_step add constraint plan_step_of_case unique (tenant_id, case_id, id);
alter table onward_referral
  add column plan_step_id uuid,
  add column plan_aside boolean not null default false,
  add constraint onward_referral_for_step foreign key (tenant_id, case_id, plan_step_id)
    references plan_step (tenant_id, case_id, id),
  add constraint onward_referral_step_or_aside check (plan_step_id is null or not plan_aside);
