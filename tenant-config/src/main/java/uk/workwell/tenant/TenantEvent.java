package uk.workwell.tenant;

/**
 * Something that happened in a tenant, in the past tense. Carries ids and the tenant, nothing else: events are stored
 * outside row security. The audit trail hears every one of them; its action is the event's simple name.
 */
public interface TenantEvent {

    TenantId tenant();

    /** The record that changed. */
    Subject subject();
}
