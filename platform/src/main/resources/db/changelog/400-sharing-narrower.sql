--liquibase formatted sql

--changeset workwell:400-permission-recipient splitStatements:false
--comment: For one text or for being in contact, for one person at the employer or for everybody there, who gave and who ended it, and of which wider one it is what was left. Those from before were given and ended by their person, whose id was not kept.
alter table permission
  add column document_id uuid,
  add column member_id uuid,
  add column replaces uuid,
  add column given_by_kind text,
  add column given_by uuid,
  add column withdrawn_by_kind text,
  add column withdrawn_by uuid,
  add constraint permission_replaces foreign key (tenant_id, replaces) references permission (tenant_id, id),
  add constraint permission_of_text check ((item = 'IN_CONTACT') = (document_id is null));
