package uk.workwell.selfservice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.person.MobileNumber;
import uk.workwell.referral.EmployerWords;
import uk.workwell.tenant.calendar.Written;
import uk.workwell.tenant.places.Council;
import uk.workwell.tenant.places.Councils;

/** Everything that an employer wrote, as lines to read: nothing is left out, nothing is put in. */
@Component
class EveryWord {

    private final Councils councils;

    EveryWord(Councils councils) {
        this.councils = councils;
    }

    /** @param said whether these are the employer's own words, to be shown verbatim */
    record Line(String term, String value, boolean said) {}

    List<Line> of(EmployerWords words) {
        var lines = new Lines();
        who(lines, words.who());
        job(lines, words.job());
        situation(lines, words.situation());
        lines.add(
                "They would like to know",
                words.ask().questions().stream()
                        .sorted()
                        .map(EmployerWords.Question::words)
                        .collect(Collectors.joining("\n")));
        lines.said("What they ask", words.ask().help());
        lines.said("Tried so far", words.tried());
        var referrer = words.referrer();
        lines.add("Written by", joined(", ", referrer.name(), referrer.jobTitle(), referrer.employerName()));
        lines.add("You can reach them at", joined("\n", referrer.email(), referrer.phone()));
        return lines.all;
    }

    private void who(Lines lines, EmployerWords.Who who) {
        lines.add("Name", who.fullName());
        lines.add("Date of birth", Written.day(who.birthDate()));
        lines.add("Postcode", who.postcode());
        var council = who.council();
        lines.add(
                "Council",
                council == null
                        ? null
                        : councils.find(council).map(Council::name).orElse(council));
        lines.add("Phone", written(who.mobile()));
        lines.add("E-mail", who.email());
        lines.add("Best way to reach you", way(who.preferredContact()));
        lines.said("Best times", who.contactTimes());
        lines.said("Access needs", who.accessNeeds());
    }

    private void job(Lines lines, EmployerWords.Job job) {
        lines.add("Job", joined(", ", job.title(), job.site()));
        lines.add("In this job since", day(job.started()));
        lines.add("Hours", joined(", ", job.hours(), job.pattern()));
        lines.said("Main duties", job.duties());
        lines.add(
                "Hazards",
                job.hazards().stream().map(EmployerWords.Hazard::words).collect(Collectors.joining("\n")));
    }

    private void situation(Lines lines, EmployerWords.Situation situation) {
        lines.add("Situation", situation.atWork().words());
        lines.add("First day off", day(situation.firstDayOff()));
        lines.add("Expected return", day(situation.expectedReturn()));
        lines.add("Fit note ends", day(situation.fitNoteEnds()));
    }

    static String way(@Nullable String preferred) {
        return switch (preferred == null ? "" : preferred) {
            case "TEXT" -> "Text message";
            case "PHONE" -> "Phone call";
            case "EMAIL" -> "E-mail";
            default -> "";
        };
    }

    static String written(@Nullable String number) {
        if (number == null || number.isBlank() || MobileNumber.problem(number).isPresent()) {
            return number == null ? "" : number;
        }
        return MobileNumber.of(number).written();
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : Written.longDay(date);
    }

    private static String joined(String between, @Nullable String... parts) {
        var there = new ArrayList<String>();
        for (var part : parts) {
            if (part != null && !part.isBlank()) {
                there.add(part);
            }
        }
        return String.join(between, there);
    }

    /** Lines with something in them. */
    private static final class Lines {

        private final List<Line> all = new ArrayList<>();

        void add(String term, @Nullable String value) {
            put(term, value, false);
        }

        void said(String term, @Nullable String value) {
            put(term, value, true);
        }

        private void put(String term, @Nullable String value, boolean said) {
            if (value != null && !value.isBlank()) {
                all.add(new Line(term, value, said));
            }
        }
    }
}
