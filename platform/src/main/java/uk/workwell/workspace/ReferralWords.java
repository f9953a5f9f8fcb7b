package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.Notice;
import uk.workwell.look.Party;
import uk.workwell.look.Receipt;
import uk.workwell.look.Row;
import uk.workwell.look.Stack;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Timeline;
import uk.workwell.look.Tone;
import uk.workwell.referral.EmployerWords;
import uk.workwell.referral.ReferralState;
import uk.workwell.referral.Route;
import uk.workwell.referral.RulesSay;
import uk.workwell.referral.TriageCard;

/** What was said about and by the person, and what the rules make of it. Their words first, verbatim. */
class ReferralWords extends Div {

    ReferralWords(TriageCard card) {
        addClassNames("ww-panel__body", "ww-stack");
        if (card.state() == ReferralState.RISK_HOLD) {
            add(new Notice(Tone.WARN, "Held for the duty lead.").fullWidth());
        }
        var receipt = card.receipt();
        add(person(card));
        var employer = card.employerWords();
        if (employer != null) add(employer(employer));
        if (receipt != null) {
            add(receipt(receipt));
            change(receipt).ifPresent(this::add);
        }
        add(facts(card));
    }

    private static Component person(TriageCard card) {
        var words = card.personWords();
        if (words == null) return section("What the person said", new Span("Nothing is kept of it."));
        var facts = new SummaryList().tight();
        facts.row(
                "Health makes work hard",
                switch (words.healthLink()) {
                    case YES -> "Yes";
                    case NO -> "No";
                    case UNKNOWN -> "Not answered";
                });
        var lastWorked = words.lastWorked();
        if (lastWorked != null) facts.row("Last worked", Dates.day(lastWorked));
        var corrected = words.corrections();
        row(facts, "Corrected name", corrected.fullName());
        row(facts, "Corrected postcode", corrected.postcode());
        row(facts, "Corrected job", corrected.jobTitle());
        var atWork = corrected.atWork();
        if (atWork != null) facts.row("Corrected situation", atWork.words());
        var firstDayOff = corrected.firstDayOff();
        if (firstDayOff != null) facts.row("Corrected first day off", Dates.day(firstDayOff));
        row(facts, "About the situation", corrected.situation());
        var comment = words.comment();
        if (!words.told().isEmpty()) {
            words.told().forEach(told -> facts.row(told.question(), told.answer()));
            return section(
                    card.route() == Route.SELF ? "What the person said" : "What was written for the person", facts);
        }
        return comment == null || comment.isBlank()
                ? section("What the person said", facts)
                : section("What the person said", Timeline.said(Party.PERSON, comment), facts);
    }

    private static Component employer(EmployerWords words) {
        var job = words.job();
        var situation = words.situation();
        var facts = new SummaryList().tight();
        facts.row("Employer", words.referrer().employerName());
        facts.row(
                "Referred by", joined(words.referrer().name(), words.referrer().jobTitle()));
        facts.row("Job", joined(job.title(), job.site()));
        row(facts, "Hours", joined(job.hours(), job.pattern()));
        row(facts, "Duties", job.duties());
        if (!job.hazards().isEmpty()) {
            facts.row(
                    "Work involves",
                    job.hazards().stream().map(EmployerWords.Hazard::words).collect(Collectors.joining(", ")));
        }
        facts.row("Situation", situation.atWork().words());
        day(facts, "First day off", situation.firstDayOff());
        day(facts, "Expected return", situation.expectedReturn());
        day(facts, "Fit note ends", situation.fitNoteEnds());
        row(facts, "Tried so far", words.tried());
        facts.row(
                "Questions",
                words.ask().questions().stream()
                        .sorted()
                        .map(EmployerWords.Question::words)
                        .collect(Collectors.joining(", ")));
        return words.ask().help().isBlank()
                ? section("What the employer wrote", facts)
                : section(
                        "What the employer wrote",
                        Timeline.said(Party.EMPLOYER, words.ask().help()),
                        facts);
    }

    private static Component receipt(uk.workwell.referral.Receipt receipt) {
        var lines = new Receipt();
        receipt.lines().forEach(line -> lines.line(result(line.outcome()), line.rule(), line.words(), line.hint()));
        var heading = new H3("Eligibility receipt");
        var version = new Span("Settings %d, %s".formatted(receipt.settingsVersion(), Dates.day(receipt.madeAt())));
        version.addClassName("ww-small");
        return new Section(
                Stack.small(Row.between(heading, version), new Div(Tags.rulesSay(receipt.outcome())), lines));
    }

    private static Optional<Component> change(uk.workwell.referral.Receipt receipt) {
        var hints = receipt.lines().stream()
                .filter(line -> line.outcome() != RulesSay.ELIGIBLE)
                .map(uk.workwell.referral.Receipt.Line::hint)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        return hints.length == 0
                ? Optional.empty()
                : Optional.of(new Notice(Tone.QUIET, "What would change this", hints).fullWidth());
    }

    private static Component facts(TriageCard card) {
        var person = card.person();
        var facts = new SummaryList().tight();
        row(facts, "Prefers", joined(Contacts.preferred(person.preferredContact()), person.contactTimes()));
        row(facts, "Mobile", Contacts.phone(person.mobile()));
        row(facts, "E-mail", person.email());
        row(facts, "Access needs", person.accessNeeds());
        facts.row(
                "Possible match",
                card.possibleMatches().isEmpty() ? "None found" : String.join(", ", card.possibleMatches()));
        facts.row(
                "Suggested coach",
                card.coaches().stream()
                        .filter(coach -> coach.coach().equals(card.suggestedCoach()))
                        .findFirst()
                        .map(AcceptForm::words)
                        .orElse("Nobody has room"));
        return facts;
    }

    private static Receipt.Result result(RulesSay outcome) {
        return switch (outcome) {
            case ELIGIBLE -> Receipt.Result.PASSED;
            case NOT_ELIGIBLE -> Receipt.Result.FAILED;
            case UNKNOWN -> Receipt.Result.MISSING;
        };
    }

    private static Component section(String heading, Component... content) {
        var section = new Section(new H3(heading));
        section.addClassNames("ww-stack", "ww-stack--s");
        section.add(content);
        return section;
    }

    private static void row(SummaryList facts, String term, @Nullable String value) {
        if (value != null && !value.isBlank()) facts.row(term, value);
    }

    private static void day(SummaryList facts, String term, @Nullable LocalDate day) {
        if (day != null) facts.row(term, Dates.day(day));
    }

    private static String joined(@Nullable String first, @Nullable String second) {
        return Stream.of(first, second)
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(", "));
    }
}
