package uk.workwell.selfservice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.workwell.person.EmailAddress;
import uk.workwell.person.MobileNumber;
import uk.workwell.person.NhsNumber;
import uk.workwell.referral.Corrections;
import uk.workwell.tenant.places.Postcode;

/** What the person put right and added, as typed. */
record AboutYou(
        @Nullable String fullName,
        @Nullable String postcode,
        @Nullable String jobTitle,
        @Nullable String situation,
        @Nullable String mobile,
        @Nullable String email,
        @Nullable String preferredContact,
        @Nullable String contactTimes,
        @Nullable String accessNeeds,
        @Nullable String comment,
        @Nullable String nhsNumber) {

    static final AboutYou EMPTY = new AboutYou(null, null, null, null, null, null, null, null, null, null, null);

    static final int MOST_FOR_A_NAME = 200;
    static final int MOST_FOR_A_LINE = 300;
    static final int MOST_FOR_A_TEXT = 3000;

    /** What is wrong, in the order of the page. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        tooLong(faults, "fullName", "your name", fullName, MOST_FOR_A_NAME);
        typed(postcode).flatMap(AboutYou::postcodeProblem).ifPresent(words -> faults.add(new Fault("postcode", words)));
        tooLong(faults, "jobTitle", "your job", jobTitle, MOST_FOR_A_NAME);
        tooLong(faults, "situation", "your situation", situation, MOST_FOR_A_TEXT);
        typed(mobile).flatMap(MobileNumber::problem).ifPresent(words -> faults.add(new Fault("mobile", words)));
        typed(email).flatMap(EmailAddress::problem).ifPresent(words -> faults.add(new Fault("email", words)));
        if (typed(mobile).isEmpty() && typed(email).isEmpty()) {
            faults.add(new Fault("mobile", "Enter a phone number or an email address, so that a coach can reach you"));
        }
        tooLong(faults, "contactTimes", "the best times", contactTimes, MOST_FOR_A_LINE);
        tooLong(faults, "accessNeeds", "what we should know", accessNeeds, MOST_FOR_A_TEXT);
        tooLong(faults, "comment", "your own words", comment, MOST_FOR_A_TEXT);
        typed(nhsNumber).flatMap(NhsNumber::problem).ifPresent(words -> faults.add(new Fault("nhsNumber", words)));
        return faults;
    }

    Corrections corrections() {
        return new Corrections(
                typed(fullName).orElse(null),
                typed(postcode).orElse(null),
                typed(jobTitle).orElse(null),
                null,
                null,
                typed(situation).orElse(null));
    }

    static Optional<String> typed(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(kept -> !kept.isEmpty());
    }

    private static Optional<String> postcodeProblem(String typed) {
        return switch (Postcode.parse(typed)) {
            case Postcode.Problem(var words) -> Optional.of(words);
            case Postcode.Valid(var postcode) -> Optional.empty();
        };
    }

    private static void tooLong(List<Fault> faults, String field, String what, @Nullable String text, int most) {
        typed(text)
                .map(String::length)
                .filter(length -> length > most)
                .ifPresent(length -> faults.add(
                        new Fault(field, "Shorten %s to %d characters. You have %d".formatted(what, most, length))));
    }

    /** Never the words: this may end up in logs. */
    @Override
    public String toString() {
        return "AboutYou";
    }
}
