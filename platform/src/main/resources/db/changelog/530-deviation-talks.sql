--liquibase formatted sql

--changeset workwell:530-conversation-about-week
--comment: A conversation that the plan itself proposes: about a week of a phased return that was worked otherwise. The employer hears of it before the person's yes only where it reads those hours anyway.
alter table conversation add column about_week integer check (about_week >= 0);
alter table conversation add column employer_told boolean not null default false;
alter table conversation add constraint conversation_told check (not employer_told or about_week is not null);
