--liquibase formatted sql

--changeset workwell:250-appointments splitStatements:false
--comment: Appointments after the first one. A series is one appointment with all its versions; venue, words and why outside the hours are sealed. A default of FIRST names the rows that were there before.
alter table appointment add column kind text not null default 'FIRST' check (kind in ('FIRST', 'ASSESSMENT', 'PLAN',
  'REVIEW', 'WORKPLACE', 'ENDING', 'OTHER'));
alter table appointment add column series uuid;
alter table appointment add column sequence integer not null default 0 check (sequence >= 0);
alter table appointment add column venue bytea;
alter table appointment add column words bytea;
alter table appointment add column outside_words bytea;
alter table appointment add column note_id uuid;
alter table appointment add constraint appointment_note foreign key (tenant_id, note_id) references case_note (tenant_id, id);
create index appointment_by_series on appointment (tenant_id, series, sequence);

--changeset workwell:250-coach-time splitStatements:false
--comment: Which time of a coach is taken. The constraint holds whatever two requests do at once: row security does not apply to it. The extension comes with the bootstrap.
create table coach_time (
  tenant_id uuid not null,
  appointment_id uuid not null,
  provider_id uuid not null,
  coach_id uuid not null,
  taken tstzrange not null,
  primary key (tenant_id, appointment_id),
  foreign key (tenant_id, coach_id) references staff (tenant_id, id),
  constraint coach_time_once exclude using gist (tenant_id with =, coach_id with =, taken with &&)
);
call tenant_wall('coach_time', 'select, insert, delete');

--changeset workwell:250-coach-time-filled splitStatements:false
--comment: The appointments that are booked already; of two at the same time the first one keeps it.
do $$
declare
  one uuid;
begin
  for one in select id from tenant loop
    perform set_config('app.tenant', one::text, true);
    insert into coach_time (tenant_id, appointment_id, provider_id, coach_id, taken)
    select a.tenant_id, a.id, a.provider_id, a.coach_id,
           tstzrange(a.starts_at, a.starts_at + make_interval(mins => a.minutes))
    from appointment a
    where a.tenant_id = one and a.attendance = '0'
      and not exists (select 1 from appointment later where later.tenant_id = one and later.supersedes = a.id)
    order by a.recorded_at
    on conflict do nothing;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;

--changeset workwell:250-coach-hours splitStatements:false
--comment: When a coach works, week by week, and the days on which they are away. No row of hours: the assumed week.
create table coach_hours (
  tenant_id uuid not null,
  provider_id uuid not null,
  staff_id uuid not null,
  weekday integer not null check (weekday between 1 and 7),
  from_time time not null,
  to_time time not null check (to_time > from_time),
  primary key (tenant_id, staff_id, weekday),
  foreign key (tenant_id, staff_id) references staff (tenant_id, id)
);
create table coach_away (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  staff_id uuid not null,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  entered_by uuid not null,
  entered_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, staff_id) references staff (tenant_id, id)
);
create index coach_away_of on coach_away (tenant_id, staff_id, last_day);
call tenant_wall('coach_hours', 'select, insert, delete');
call tenant_wall('coach_away', 'select, insert, update');

--changeset workwell:250-missed splitStatements:false
--comment: How many appointments in a row a person missed without a warning. States: docs/states/missed.csv
create table missed_in_a_row (
  tenant_id uuid not null,
  case_id uuid not null,
  provider_id uuid not null,
  state text not null check (state in ('NONE', 'ONCE', 'TO_CONTACT', 'CONTACTED', 'EXIT_DUE')),
  since timestamptz not null,
  version bigint not null default 0,
  primary key (tenant_id, case_id),
  foreign key (tenant_id, case_id) references care_case (tenant_id, id)
);
call tenant_wall('missed_in_a_row', 'select, insert, update');

--changeset workwell:250-calendar-feed splitStatements:false
--comment: Secret addresses of coaches' calendars: hashes only. A new one revokes the one before.
create table calendar_feed (
  tenant_id uuid not null,
  id uuid not null,
  provider_id uuid not null,
  staff_id uuid not null,
  token_hash bytea not null,
  made_at timestamptz not null,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, staff_id) references staff (tenant_id, id)
);
create unique index calendar_feed_one on calendar_feed (tenant_id, staff_id) where revoked_at is null;
call tenant_wall('calendar_feed', 'select, insert, update');
