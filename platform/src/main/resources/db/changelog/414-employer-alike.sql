--liquibase formatted sql

--changeset workwell:414-employer-alike splitStatements:false
--comment: Of the employers linked to the bound ICB, which may be one organisation: by number, by name without its form, by mail domain. The view's owner passes the wall for exactly this, as for employer_card.
create view employer_alike with (security_barrier) as
  select a.employer_id, b.employer_id as other_id, b.legal_name, b.verification,
    coalesce(a.companies_house_number = b.companies_house_number, false)
      or coalesce(a.charity_register = b.charity_register and a.charity_number = b.charity_number, false) as same_number,
    regexp_replace(lower(a.legal_name), '\m(limited|ltd|plc|llp|cic|the)\M|[^a-z0-9]', '', 'g')
      = regexp_replace(lower(b.legal_name), '\m(limited|ltd|plc|llp|cic|the)\M|[^a-z0-9]', '', 'g') as same_name,
    a.email_domains <> '' and a.email_domains = b.email_domains as same_domain,
    coalesce(a.postcode = b.postcode, false) as same_postcode
  from employer a join employer b on a.employer_id <> b.employer_id
  where exists (select 1 from employer_icb l where l.employer_id = a.employer_id
      and l.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid)
    and exists (select 1 from employer_icb l where l.employer_id = b.employer_id
      and l.tenant_id = nullif(current_setting('app.tenant', true), '')::uuid);
grant select on employer_alike to workwell_app, workwell_mover;
