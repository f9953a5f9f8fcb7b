-- The three roles of the tenant wall, and Keycloak's own. Run by the superuser before Liquibase, safe to run again.
--   workwell_owner  owns the schema; Liquibase signs in as it; forced row security binds it too
--   workwell_app    the application; owns nothing, cannot bypass row security
--   workwell_mover  bypasses row security; used by data migrations, succession and bulk loads only, each use audited
do $$
declare
  wanted text;
begin
  foreach wanted in array array['workwell_owner', 'workwell_app', 'workwell_mover', 'keycloak'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I', wanted);
    end if;
  end loop;
end
$$;

alter role workwell_owner with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '${owner-password}';
alter role workwell_app with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '${app-password}';
alter role workwell_mover with login nosuperuser nocreatedb nocreaterole noreplication bypassrls password '${mover-password}';
alter role keycloak with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '${keycloak-password}';
