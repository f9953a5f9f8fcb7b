package uk.workwell.tenant.settings;

import java.time.LocalDate;
import java.util.List;
import uk.workwell.tenant.TenantId;

/**
 * The dated settings of every tenant. A version goes from draft to checked to published from a date, and is superseded by the
 * next one; it never changes once it is published. Days are London's.
 */
public interface SettingsBook {

    /**
     * What is in force today; at most 5 seconds old.
     *
     * @throws NoSettings if the tenant has none yet
     */
    Settings current(TenantId tenant);

    /** @throws NoSettings if none were in force on that day */
    Settings on(TenantId tenant, LocalDate day);

    /** @throws NoSettings if there is no such version */
    Settings version(TenantId tenant, int version);

    /** Every version, newest first, drafts included. */
    List<Version> versions(TenantId tenant);

    /** Keeps a draft and gives it the next number. What is wrong with it is said when it is checked. */
    int draft(TenantId tenant, Settings settings);

    /** Checks a draft; if nothing is wrong with it, it can be published. */
    List<Problem> check(TenantId tenant, int version);

    /**
     * Publishes a checked version. Refused if it isn't checked, if the day is past, or if another version begins on that
     * day or later: versions follow each other and never overlap.
     */
    Publication publish(TenantId tenant, int version, LocalDate from);

    sealed interface Publication {}

    record Published(int version, LocalDate from) implements Publication {}

    record Refused(List<Problem> problems) implements Publication {}

    enum Status {
        DRAFT,
        CHECKED,
        PUBLISHED,
        SUPERSEDED
    }

    /** @param from its first day once it is published; until then the day on which it was drafted */
    record Version(int version, LocalDate from, Status status) {}

    /** Nobody has decided yet what holds. */
    final class NoSettings extends RuntimeException {
        NoSettings(String words) {
            super(words);
        }
    }
}
