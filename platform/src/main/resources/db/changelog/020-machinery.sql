--liquibase formatted sql

--changeset workwell:020-events splitStatements:false
--comment: Spring Modulith 2.1, version 2 of its table. Events carry ids only, so it stays outside the wall.
create table event_publication (
  id uuid primary key,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text,
  completion_attempts int,
  last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash_idx on event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on event_publication (completion_date);
call open_table('event_publication', 'select, insert, update, delete');

--changeset workwell:020-jobs splitStatements:false
--comment: db-scheduler 16
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
call open_table('scheduled_tasks', 'select, insert, update, delete');

--changeset workwell:020-idempotency splitStatements:false
create table idempotency_key (
  scope uuid not null,
  key text not null check (length(key) between 8 and 100),
  request_hash bytea not null,
  answer text,
  created_at timestamptz not null default now(),
  primary key (scope, key)
);
create table rate_limit (
  what text not null,
  key_hash bytea not null,
  window_start timestamptz not null,
  used integer not null,
  primary key (what, key_hash, window_start)
);
call open_table('idempotency_key', 'select, insert, update, delete');
call open_table('rate_limit', 'select, insert, update, delete');

--changeset workwell:020-operator splitStatements:false
create table operator_audit (
  id uuid primary key,
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null,
  actor_id uuid not null,
  action text not null,
  subject_kind text,
  subject_id uuid
);
call open_table('operator_audit', 'select, insert');
