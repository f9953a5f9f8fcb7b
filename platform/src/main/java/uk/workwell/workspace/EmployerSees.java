package uk.workwell.workspace;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseCard;
import uk.workwell.look.Icon;
import uk.workwell.look.Panel;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.EmployerReferrals;
import uk.workwell.referral.ReferralFacts;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.Standing;
import uk.workwell.sharing.EmployerPolicy;
import uk.workwell.sharing.EmployerPolicy.Support;
import uk.workwell.sharing.EmployerStatus;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;

/** What the employer sees now, by the same policy that decides it for the employer's own page. */
@Component
class EmployerSees {

    private final AcceptedReferrals accepted;
    private final EmployerReferrals referrals;
    private final Permissions permissions;
    private final Clock clock;

    EmployerSees(AcceptedReferrals accepted, EmployerReferrals referrals, Permissions permissions, Clock clock) {
        this.accepted = accepted;
        this.referrals = referrals;
        this.permissions = permissions;
        this.clock = clock;
    }

    Panel panel(CaseCard found) {
        var panel = new Panel("What the employer sees now");
        var facts = accepted.facts(new ReferralId(found.referral()));
        var standing = facts.flatMap(this::standing);
        if (facts.isEmpty() || standing.isEmpty()) {
            return panel.body(new Span("Nothing. No employer referred this person."));
        }
        var status = status(found, facts.get(), standing.get());
        var list = new UnorderedList(
                line(Icon.EYE, "Shown", words(status, standing.get().lapsesOn())));
        if (status != EmployerStatus.IN_CONTACT) {
            list.add(line(Icon.LOCK, "Not shown", "That this person is in contact with you"));
        }
        list.add(line(Icon.LOCK, "Not shown", "Everything else on this page"));
        list.addClassName("ww-checks");
        list.getElement().setAttribute("role", "list");
        return panel.body(list)
                .foot(
                        status == EmployerStatus.IN_CONTACT
                                ? "The person permitted this and can take it back."
                                : "Unless the person permits more. They are asked, not you.");
    }

    private Optional<Standing> standing(ReferralFacts facts) {
        var employer = facts.employer();
        var line = facts.employerReferralId();
        if (employer == null || line == null) return Optional.empty();
        return Optional.ofNullable(referrals.standing(employer, List.of(line)).get(line));
    }

    private EmployerStatus status(CaseCard found, ReferralFacts facts, Standing standing) {
        var employer = facts.employer();
        var permission = employer == null
                ? null
                : permissions
                        .newest(employer, SharedItem.IN_CONTACT, List.of(found.referral()))
                        .get(found.referral());
        var ended = found.endedAt();
        var support =
                found.state().live() ? Support.OPEN : found.startedOn() == null ? Support.NEVER_STARTED : Support.ENDED;
        return EmployerPolicy.statusOf(
                new EmployerPolicy.Facts(
                        standing.sentAt(),
                        standing.lapsesOn(),
                        null,
                        null,
                        permission,
                        support,
                        ended == null || support != Support.ENDED
                                ? null
                                : ended.atZone(Dates.LONDON).toLocalDate(),
                        null,
                        false),
                clock.instant());
    }

    private static String words(EmployerStatus status, LocalDate answerBy) {
        return switch (status) {
            case DRAFT -> "Nothing";
            case SENT -> "“Sent. You hear by " + Dates.day(answerBy) + "”";
            case NOT_PROGRESSED -> "“Not progressed”";
            case NO_UPDATE -> "“No information to show”";
            case IN_CONTACT -> "“In contact”";
            case ENDED -> "“Ended”";
        };
    }

    private static ListItem line(Icon icon, String spoken, String words) {
        var mark = new Span(icon.named(spoken));
        mark.addClassName(icon == Icon.EYE ? "ok" : "ww-soft");
        var text = new Span(words);
        if (icon != Icon.EYE) text.addClassName("ww-soft");
        return new ListItem(mark, text);
    }
}
