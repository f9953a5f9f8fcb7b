--liquibase formatted sql

--changeset workwell:071-person-family-key splitStatements:false
--comment: The normalised name, family name first: whoever is looked for by family name is found by an index.
alter table person add column family_key text not null default '';
create index person_by_family_name on person (tenant_id, family_key collate "C");

--changeset workwell:071-person-counter splitStatements:false
--comment: The last reference given out in each ICB. The prefix stays what it was when the first person came.
create table person_counter (
  tenant_id uuid not null,
  prefix text not null,
  last integer not null check (last > 0),
  primary key (tenant_id)
);
call tenant_wall('person_counter', 'select, insert, update');
