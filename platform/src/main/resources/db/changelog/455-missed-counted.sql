--liquibase formatted sql

--changeset workwell:455-missed-counted splitStatements:false
--comment: How many in a row is counted, since how many ask for contact or for an end is the ICB's setting now. FEW is what ONCE was while two were enough.
alter table missed_in_a_row add column in_a_row integer not null default 0 check (in_a_row >= 0);
alter table missed_in_a_row drop constraint missed_in_a_row_state_check;
do $$
declare
  one uuid;
  expected bigint;
  changed bigint;
begin
  for one in select id from tenant loop
    perform set_config('app.tenant', one::text, true);
    select count(*) into expected from missed_in_a_row where tenant_id = one and state <> 'NONE';
    update missed_in_a_row
    set in_a_row = case state when 'ONCE' then 1 when 'EXIT_DUE' then 3 else 2 end,
        state = case state when 'ONCE' then 'FEW' else state end
    where tenant_id = one and state <> 'NONE';
    get diagnostics changed = row_count;
    if changed <> expected then
      raise exception 'expected % rows of missed appointments, counted %', expected, changed;
    end if;
  end loop;
  perform set_config('app.tenant', '', true);
end $$;
alter table missed_in_a_row add constraint missed_in_a_row_state_check
  check (state in ('NONE', 'FEW', 'TO_CONTACT', 'CONTACTED', 'EXIT_DUE'));
alter table missed_in_a_row add constraint missed_in_a_row_counted check ((state = 'NONE') = (in_a_row = 0));
