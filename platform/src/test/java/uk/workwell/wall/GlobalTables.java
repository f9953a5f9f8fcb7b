package uk.workwell.wall;

import java.util.Map;
import java.util.Set;

/** Tables outside the tenant wall: few, named, each with its reason. The catalogue test reads this. */
final class GlobalTables {

    static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("tenant", "Who the tenants are is known before one is bound"),
            Map.entry("tenant_code", "ODS codes lead to a tenant"),
            Map.entry("tenant_succession", "Old codes lead to successors"),
            Map.entry(
                    "tenant_settings", "Public pages read an ICB's settings before anybody signs in; no personal data"),
            Map.entry("data_key", "Wrapped keys; useless without the master key"),
            Map.entry("event_publication", "Modulith's bookkeeping runs unbound; events carry ids only"),
            Map.entry("scheduled_tasks", "The scheduler polls for all tenants; task data carries ids only"),
            Map.entry("idempotency_key", "Looked up before the tenant is known; hashes only"),
            Map.entry("rate_limit", "Counts by hashed address, before anybody is known"),
            Map.entry("operator_audit", "What the operator does belongs to no tenant; append-only"),
            Map.entry("employer_icb", "Which employer is linked to which ICB: ids and status only"),
            Map.entry("employer_alias", "Leads from the identity provider's alias to the employer id"),
            Map.entry("link_ticket", "Looked up by token hash before a tenant is known: ids, hashes, times"),
            Map.entry(
                    "employer_registration",
                    "Written before there is an employer: body sealed, found by the hash of a cookie, destroyed at the end"),
            Map.entry("link_token", "Hashes of link tokens"),
            Map.entry("passport_code", "Whoever checks a passport knows no ICB: ids and hashes of codes"),
            Map.entry("signing_public_key", "Published keys: whoever checks a document knows no ICB yet"),
            Map.entry("databasechangelog", "Liquibase's bookkeeping"),
            Map.entry("databasechangeloglock", "Liquibase's bookkeeping"));

    static final Set<String> EMPLOYER_OWNED = Set.of(
            "employer",
            "employer_site",
            "employer_member",
            "employer_referral",
            "employer_draft",
            "unbound_draft",
            "employer_notice",
            "employer_by_link",
            "employer_step",
            "employer_invitation",
            "employer_department");

    private GlobalTables() {}
}
