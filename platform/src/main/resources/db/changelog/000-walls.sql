--liquibase formatted sql

--changeset workwell:000-tenant-wall splitStatements:false
--comment: Puts a table behind the tenant wall. The policy's expression is inline, never a function of ours: a function per row would switch indexes off.
create procedure tenant_wall(walled regclass, rights text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format('create policy tenant_wall on %s using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid) with check (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::uuid)', walled);
  execute format('grant %s on %s to workwell_app', rights, walled);
  execute format('grant select, insert, update, delete on %s to workwell_mover', walled);
end $$;

--changeset workwell:000-employer-wall splitStatements:false
create procedure employer_wall(walled regclass, rights text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format('create policy employer_wall on %s using (employer_id = nullif(current_setting(''app.employer'', true), '''')::uuid) with check (employer_id = nullif(current_setting(''app.employer'', true), '''')::uuid)', walled);
  execute format('grant %s on %s to workwell_app', rights, walled);
  execute format('grant select, insert, update, delete on %s to workwell_mover', walled);
end $$;

--changeset workwell:000-open-table splitStatements:false
--comment: A global table: no wall. Each is named, with its reason, in GlobalTables.
create procedure open_table(opened regclass, rights text) language plpgsql as $$
begin
  execute format('grant %s on %s to workwell_app', rights, opened);
  execute format('grant select, insert, update, delete on %s to workwell_mover', opened);
end $$;
