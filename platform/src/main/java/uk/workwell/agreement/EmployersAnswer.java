package uk.workwell.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an employer answers to a request. */
public sealed interface EmployersAnswer {

    /** "We have it." */
    record Acknowledge(@Nullable String words) implements EmployersAnswer {}

    /** More is needed first: this is not a no. */
    record AskMore(String words) implements EmployersAnswer {}

    /** As asked, from a day. */
    record Yes(Practical practical) implements EmployersAnswer {}

    /** Something else, which only the person can accept. */
    record Partly(String offer, @Nullable DeclineReason why, Practical practical) implements EmployersAnswer {}

    /** The same for some weeks first. */
    record Trial(@Nullable String offer, @Nullable LocalDate until, Practical practical) implements EmployersAnswer {}

    /** No, with the reason and, if there is one, what could be done instead. */
    record No(
            @Nullable DeclineReason why,
            String words,
            @Nullable String alternative) implements EmployersAnswer {}

    /** Who sees to it, from when, and what it costs whom. */
    record Practical(
            @Nullable LocalDate from,
            @Nullable CostBand cost,
            @Nullable Payer payer,
            @Nullable String owner) {}
}
