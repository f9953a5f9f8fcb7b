package uk.workwell.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an employer wrote about somebody. Health data too: sealed, shown to the person first, destroyed when
 * the person declines or the referral lapses.
 *
 * @param tried what was tried already
 */
public record EmployerWords(
        Who who,
        Job job,
        Situation situation,
        Ask ask,
        @Nullable String tried,
        Referrer referrer) {

    /**
     * @param postcode as {@code LA1 1AA}
     * @param council the code of the council, asked only where the postcode leaves the area open
     * @param preferredContact {@code TEXT}, {@code PHONE} or {@code EMAIL}
     */
    public record Who(
            String fullName,
            LocalDate birthDate,
            String postcode,
            @Nullable String council,
            @Nullable String mobile,
            @Nullable String email,
            @Nullable String preferredContact,
            @Nullable String contactTimes,
            @Nullable String accessNeeds) {}

    public record Job(
            String title,
            @Nullable String site,
            @Nullable LocalDate started,
            @Nullable String hours,
            @Nullable String pattern,
            @Nullable String duties,
            List<Hazard> hazards) {

        public Job {
            hazards = List.copyOf(hazards);
        }
    }

    public enum Hazard {
        SCREEN_WORK("Screen work"),
        LIFTING("Lifting"),
        DRIVING("Driving"),
        NIGHTS("Nights"),
        LONE_WORKING("Lone working"),
        HEAT_OR_COLD("Heat or cold"),
        CHEMICALS("Chemicals"),
        DIFFICULT_SITUATIONS("Difficult situations with people");

        private final String words;

        Hazard(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public record Situation(
            AtWork atWork,
            @Nullable LocalDate firstDayOff,
            @Nullable LocalDate expectedReturn,
            @Nullable LocalDate fitNoteEnds) {}

    public enum AtWork {
        USUAL_JOB("At work in the usual job"),
        WITH_CHANGES("At work, with changes"),
        OFF("Off work");

        private final String words;

        AtWork(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public record Ask(Set<Question> questions, String help) {

        public Ask {
            questions = Set.copyOf(questions);
        }
    }

    /** All that an employer may ask. Never prognosis, absence history, or reasons of performance. */
    public enum Question {
        WHAT_WOULD_HELP("What would help at work"),
        PLAN_THE_RETURN("How to plan the return"),
        EQUIPMENT("Which equipment would help");

        private final String words;

        Question(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public record Referrer(
            String employerName,
            String name,
            @Nullable String jobTitle,
            String email,
            @Nullable String phone) {}

    /** Never the words: this ends up in logs. */
    @Override
    public String toString() {
        return "EmployerWords";
    }
}
