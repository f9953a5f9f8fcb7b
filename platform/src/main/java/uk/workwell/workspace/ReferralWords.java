package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.workwell.look.Notice;
import uk.workwell.look.Party;
import uk.workwell.look.Stack;
import uk.workwell.look.SummaryList;
import uk.workwell.look.Timeline;
import uk.workwell.look.Tone;
import uk.workwell.referral.EmployerWords;
import uk.workwell.referral.Exchange;
import uk.workwell.referral.ReferralState;
import uk.workwell.referral.Route;
import uk.workwell.referral.TriageCard;

/** What was said about and by the person, and what the rules make of it. Their words first, verbatim. */
class ReferralWords extends Div {

    ReferralWords(TriageCard card) {
        addClassNames("ww-panel__body", "ww-stack");
        if (card.state() == ReferralState.RISK_HOLD) {
            add(new Notice(Tone.WARN, "Held for the duty lead.", held(card.heldBecause())).fullWidth());
        }
        if (!card.dialogue().isEmpty()) add(dialogue(card));
        var receipt = card.receipt();
        add(person(card));
        var employer = card.employerWords();
        if (employer != null) add(employer(employer));
        if (receipt != null) add(new ReceiptWords(card.id(), receipt));
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

    private static Component dialogue(TriageCard card) {
        boolean waits = card.state() == ReferralState.INFO_REQUESTED;
        var facts = new SummaryList();
        card.dialogue().forEach(exchange -> {
            facts.row(
                    "%s asked %s, %s"
                            .formatted(
                                    exchange.askedBy(),
                                    exchange.askedOf() == Exchange.AskedOf.PERSON ? "the person" : "the referrer",
                                    Dates.stamp(exchange.askedAt())),
                    exchange.question());
            var why = exchange.why();
            if (why != null) facts.row("Asked because of", why);
            var answer = exchange.answer();
            var at = exchange.answeredAt();
            if (answer != null && at != null) facts.row("Answer, " + Dates.stamp(at), answer);
            else if (at == null) {
                facts.row("Answer", (waits ? "None yet. Waits until " : "None by ") + Dates.day(exchange.answerBy()));
            }
        });
        return section("Asked back", facts);
    }

    private static Component facts(TriageCard card) {
        var person = card.person();
        var facts = new SummaryList().tight();
        row(facts, "Prefers", joined(Contacts.preferred(person.preferredContact()), person.contactTimes()));
        row(facts, "Mobile", Contacts.phone(person.mobile()));
        row(facts, "E-mail", person.email());
        row(facts, "Access needs", person.accessNeeds());
        facts.row("Possible match", matches(card));
        // Who could take it is asked while it can be accepted, and only then.
        if (!card.coaches().isEmpty()) facts.row("Suggested coach", suggested(card));
        return facts;
    }

    private static String suggested(TriageCard card) {
        return card.coaches().stream()
                .filter(coach -> coach.coach().equals(card.suggestedCoach()))
                .findFirst()
                .map(AcceptForm::words)
                .orElse("Nobody has room");
    }

    private static Component matches(TriageCard card) {
        if (card.possibleMatches().isEmpty()) return new Span("None found");
        var links = Stack.small();
        card.possibleMatches()
                .forEach(match -> links.add(new Div(SamePersonView.link(
                        card.person().id(), match.person(), match.name() + ", " + match.reference()))));
        return links;
    }

    private static String held(@Nullable String why) {
        return why == null ? "No reason was written." : why;
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
