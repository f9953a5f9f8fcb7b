package uk.workwell.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up of somebody whose support has ended.
 *
 * @param name of the person
 * @param weeks after the end: 6, 13 or 26
 * @param done whether it was asked, or said why not
 * @param outcome that was given
 */
public record FollowUpTask(
        CaseId caseId,
        String name,
        int weeks,
        LocalDate dueOn,
        boolean done,
        @Nullable WorkOutcome outcome,
        @Nullable MissingReason missing) {}
