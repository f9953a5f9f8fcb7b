package uk.workwell.tenant.settings;

import org.jspecify.annotations.Nullable;

/**
 * How long things may take. Working days are those of England, days are calendar days.
 *
 * @param screeningWorkingDays from received to a decision, a target
 * @param unconfirmedDays a referral that the person doesn't confirm is destroyed then
 * @param informationWorkingDays how long an answer to a question back is awaited
 * @param firstContactWorkingDays from received to the first contact, a target
 * @param firstAppointmentWorkingDays from received to the first appointment, a target
 * @param planWorkingDays from received to an agreed plan, a target
 * @param contactingWorkingDays within which the attempts to reach somebody are made
 * @param letterWorkingDays how long the last letter is awaited
 * @param employerDraftPurgeDays an employer's draft is destroyed after so many days
 * @param draftPurgeDays any other draft
 * @param passOnWorkingDays an employer's message goes on to the coach, if the person chose so
 * @param reopenDays within which a closed case reopens instead of a new episode
 * @param releaseDays how long a person has to answer a text for their employer; null in settings from before it was asked
 * @param silenceDays without a word from or to somebody who is supported, until their coach is told
 */
public record Timers(
        Sourced<Integer> screeningWorkingDays,
        Sourced<Integer> unconfirmedDays,
        Sourced<Integer> informationWorkingDays,
        Sourced<Integer> firstContactWorkingDays,
        Sourced<Integer> firstAppointmentWorkingDays,
        Sourced<Integer> planWorkingDays,
        Sourced<Integer> contactingWorkingDays,
        Sourced<Integer> letterWorkingDays,
        Sourced<Integer> employerDraftPurgeDays,
        Sourced<Integer> draftPurgeDays,
        Sourced<Integer> passOnWorkingDays,
        Sourced<Integer> reopenDays,
        @Nullable Sourced<Integer> releaseDays,
        Sourced<Integer> silenceDays) {

    /** What the Access to Medical Reports Act 1988 gives a patient, which this goes by. */
    private static final int RELEASE_DAYS = 21;

    public Timers {
        // Absent from documents that were written before an ICB could decide this.
        silenceDays = silenceDays == null ? Sourced.assumed(14) : silenceDays;
    }

    /** Days for a person to answer a text for their employer; then it lapses, and is not released. */
    public int daysToAnswerARelease() {
        return releaseDays == null ? RELEASE_DAYS : releaseDays.value();
    }
}
