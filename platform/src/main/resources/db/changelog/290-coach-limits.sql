--liquibase formatted sql

--changeset workwell:290-limits-set splitStatements:false
--comment: Who set a coach's limits last, and when, so that a second lead who changes them at the same time hears it.
alter table staff add column limits_set_by uuid;
alter table staff add column limits_set_at timestamptz;
alter table staff add constraint staff_limits_set_by foreign key (tenant_id, limits_set_by) references staff (tenant_id, id);
