--liquibase formatted sql

--changeset workwell:275-case-cover splitStatements:false
--comment: Days on which a coach is away and a colleague of the same provider works on their cases. One that ends early keeps its row.
create table case_cover (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  away_id uuid not null,
  cover_id uuid not null,
  first_day date not null,
  last_day date not null,
  entered_by uuid not null,
  entered_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (tenant_id, id),
  check (first_day <= last_day),
  check (cover_id <> away_id),
  check ((ended_by is null) = (ended_at is null)),
  foreign key (tenant_id, provider_id) references provider (tenant_id, id),
  foreign key (tenant_id, away_id) references staff (tenant_id, id),
  foreign key (tenant_id, cover_id) references staff (tenant_id, id)
);
create index case_cover_for on case_cover (tenant_id, away_id, last_day) where ended_at is null;
create index case_cover_by on case_cover (tenant_id, cover_id, last_day) where ended_at is null;
create index case_cover_of_provider on case_cover (tenant_id, provider_id, last_day) where ended_at is null;
call tenant_wall('case_cover', 'select, insert, update');
