package uk.workwell.gateway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.workwell.person.EmailAddress;
import uk.workwell.person.MobileNumber;
import uk.workwell.person.NhsNumber;
import uk.workwell.referral.EmployerWords.AtWork;
import uk.workwell.referral.HealthLink;
import uk.workwell.referral.ReceiveReferral;
import uk.workwell.referral.ReferralId;
import uk.workwell.tenant.places.Postcode;

/** Turns a request into a command, or into everything that is wrong with it, each with its field and in words. */
final class ReadRequest {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final int OLDEST = 110;

    /** What is wrong, and where. */
    record Problem(String field, String words) {}

    /** Either the command or the problems. */
    sealed interface Read permits Understood, Refused {}

    record Understood(ReceiveReferral command) implements Read {}

    record Refused(List<Problem> problems) implements Read {}

    private final List<Problem> problems = new ArrayList<>();
    private final LocalDate today;

    private ReadRequest(LocalDate today) {
        this.today = today;
    }

    static Read read(ReferralRequest request, Partner partner, ReferralId id, LocalDate today) {
        return new ReadRequest(today).understand(request, partner, id);
    }

    private Read understand(ReferralRequest request, Partner partner, ReferralId id) {
        var who = request.person() == null
                ? new ReferralRequest.Who(null, null, null, null, null, null, null)
                : request.person();
        var work = request.work() == null ? new ReferralRequest.Work(null, null) : request.work();
        var name = text("person.fullName", who.fullName(), LONGEST_NAME);
        var born = birthDate(who.birthDate());
        var postcode = postcode(who.postcode());
        var mobile = value("person.mobile", who.mobile(), MobileNumber::problem, MobileNumber::of);
        var email = value("person.email", who.email(), EmailAddress::problem, EmailAddress::of);
        var nhsNumber = value("person.nhsNumber", who.nhsNumber(), NhsNumber::problem, NhsNumber::of);
        if (blank(who.mobile()) && blank(who.email())) {
            problem("person.mobile", "Enter a mobile number or an e-mail address, so that we can reach the person.");
        }
        var status = status(work.status());
        if (work.lastWorked() != null && work.lastWorked().isAfter(today)) {
            problem("work.lastWorked", "The last day at work cannot be in the future.");
        }
        if (!Boolean.TRUE.equals(request.agreedToBeReferred())) {
            problem("agreedToBeReferred", "We can only take somebody who agreed to be referred.");
        }
        var reason = atMost("reason", request.reason(), LONGEST_TEXT);
        var needs = atMost("person.accessNeeds", who.accessNeeds(), LONGEST_TEXT);
        var health = health(request.healthMakesWorkHard());
        if (!problems.isEmpty() || name == null || born == null || postcode == null || status.isEmpty()) {
            return new Refused(List.copyOf(problems));
        }
        return new Understood(new ReceiveReferral(
                id,
                partner.id(),
                partner.route(),
                name,
                born,
                postcode,
                mobile,
                email,
                needs,
                nhsNumber,
                status.get().atWork(),
                work.lastWorked(),
                health,
                reason));
    }

    /** How somebody stands to work; no {@code atWork} means no job. */
    private record Status(@Nullable AtWork atWork) {}

    private Optional<Status> status(@Nullable String typed) {
        if ("OUT_OF_WORK".equals(typed)) {
            return Optional.of(new Status(null));
        }
        for (var known : AtWork.values()) {
            if (known.name().equals(typed)) {
                return Optional.of(new Status(known));
            }
        }
        problem("work.status", "Use USUAL_JOB, WITH_CHANGES, OFF or OUT_OF_WORK.");
        return Optional.empty();
    }

    private HealthLink health(@Nullable String typed) {
        if (blank(typed)) {
            return HealthLink.UNKNOWN;
        }
        for (var known : HealthLink.values()) {
            if (known.name().equals(typed)) {
                return known;
            }
        }
        problem("healthMakesWorkHard", "Use YES, NO or UNKNOWN.");
        return HealthLink.UNKNOWN;
    }

    private @Nullable LocalDate birthDate(@Nullable LocalDate typed) {
        if (typed == null) {
            problem("person.birthDate", "Enter the date of birth, like 1984-03-21.");
        } else if (typed.isAfter(today) || typed.isBefore(today.minusYears(OLDEST))) {
            problem("person.birthDate", "Check the date of birth: it is in the future or too long ago.");
        }
        return typed;
    }

    private @Nullable Postcode postcode(@Nullable String typed) {
        if (blank(typed) || typed == null) {
            problem("person.postcode", "Enter the home postcode, like LA1 1AA.");
            return null;
        }
        if (Postcode.parse(typed) instanceof Postcode.Problem(var words)) {
            problem("person.postcode", words);
            return null;
        }
        return Postcode.of(typed);
    }

    private <T> @Nullable T value(
            String field,
            @Nullable String typed,
            Function<String, Optional<String>> problemOf,
            Function<String, T> of) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var wrong = problemOf.apply(typed);
        wrong.ifPresent(words -> problem(field, words));
        return wrong.isPresent() ? null : of.apply(typed);
    }

    private @Nullable String text(String field, @Nullable String typed, int longest) {
        if (blank(typed)) {
            problem(field, "Enter the name.");
            return null;
        }
        return atMost(field, typed, longest);
    }

    private @Nullable String atMost(String field, @Nullable String typed, int longest) {
        if (typed != null && typed.length() > longest) {
            problem(field, "Shorten this to " + longest + " characters.");
            return null;
        }
        return blank(typed) || typed == null ? null : typed.strip();
    }

    private static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    private void problem(String field, String words) {
        problems.add(new Problem(field, words));
    }
}
