--liquibase formatted sql

--changeset workwell:457-hours-of-a-colleague splitStatements:false
--comment: Hours and days away can be entered by a lead, too: who did it. Empty in rows from before, which are the coach's own.
alter table coach_hours add column entered_by uuid;
alter table coach_hours add column entered_at timestamptz;
alter table coach_hours add constraint coach_hours_entered_by foreign key (tenant_id, entered_by) references staff (tenant_id, id);
alter table coach_away add column ended_by uuid;
alter table coach_away add constraint coach_away_ended_by foreign key (tenant_id, ended_by) references staff (tenant_id, id);
