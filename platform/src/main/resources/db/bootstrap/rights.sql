-- Who may enter the service's database. Run inside it by the superuser, safe to run again.
-- Rights on tables are Liquibase's business (default privileges), because tables are.
revoke all on database ${database} from public;
grant connect on database ${database} to workwell_app, workwell_mover;
alter schema public owner to workwell_owner;
revoke all on schema public from public;
grant usage on schema public to workwell_app, workwell_mover;

-- Counts statements for ./workwell bench and for tests that promise a number of them.
create extension if not exists pg_stat_statements;

-- A coach has one appointment at a time: an exclusion constraint compares ids beside ranges.
create extension if not exists btree_gist;
