package uk.workwell.tenant;

import java.io.Serializable;
import java.util.UUID;

/**
 * What an event or a look is about.
 *
 * @param kind the record's name in lower case, such as {@code referral} or {@code care_case}
 */
public record Subject(String kind, UUID id) implements Serializable {}
