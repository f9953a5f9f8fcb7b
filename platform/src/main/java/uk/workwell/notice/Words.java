package uk.workwell.notice;

import static uk.workwell.tenant.calendar.WorkingDays.LONDON;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.workwell.employer.Employers;
import uk.workwell.link.OneTimeCodes;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.referrer.Outcomes;
import uk.workwell.referral.referrer.Referrer;
import uk.workwell.referral.referrer.Referrers;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.calendar.WorkingDays;
import uk.workwell.tenant.calendar.Written;
import uk.workwell.tenant.settings.SettingsBook;
import uk.workwell.tenant.settings.Timers;

/** What goes into the gaps of a text. Links and codes are made here, while sending, and lie nowhere. */
@Component
class Words {

    /** Employers hear on day 14 whatever the person does. */
    static final int EMPLOYERS_HEAR_AFTER_DAYS = 14;

    private final SettingsBook settings;
    private final WorkingDays workingDays;
    private final LinksInMessages links;
    private final Support support;
    private final AppointmentsInMessages appointments;
    private final ConversationsInMessages conversations;
    private final Referrers referrers;
    private final Outcomes outcomes;
    private final Employers employers;
    private final WhoActsByLink byLink;
    private final String site;
    private final String house;

    Words(
            SettingsBook settings,
            WorkingDays workingDays,
            LinksInMessages links,
            Support support,
            AppointmentsInMessages appointments,
            ConversationsInMessages conversations,
            Referrers referrers,
            Outcomes outcomes,
            Employers employers,
            WhoActsByLink byLink,
            @Value("${workwell.base-url}") String site,
            @Value("${workwell.contact:01632 960 000 (Monday to Friday, 9am to 5pm)}") String house) {
        this.settings = settings;
        this.workingDays = workingDays;
        this.links = links;
        this.support = support;
        this.appointments = appointments;
        this.conversations = conversations;
        this.referrers = referrers;
        this.outcomes = outcomes;
        this.employers = employers;
        this.byLink = byLink;
        this.site = site;
        this.house = house;
    }

    /** @return nothing if what the message is about is gone meanwhile: then it is not sent */
    Optional<Map<String, String>> of(Notice notice, Set<String> gaps) {
        var words = new HashMap<String, String>();
        for (var gap : gaps) {
            var word = word(notice, gap);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.put(gap, word.get());
        }
        return Optional.of(words);
    }

    private Optional<String> word(Notice notice, String gap) {
        var day = LocalDate.ofInstant(notice.createdAt(), LONDON);
        return switch (gap) {
            case "link" -> link(notice);
            case "code" -> links.code(notice);
            case "minutes" -> Optional.of(String.valueOf(OneTimeCodes.WORKS_FOR.toMinutes()));
            case "expires" -> links.expires(notice).map(Written::longDay);
            // A link ends with the day on which it was last good.
            case "answer_by" -> links.expires(notice).map(at -> Written.longDay(at.minusSeconds(1)));
            case "contact" -> Optional.of(contact());
            case "reference" -> Optional.of("of " + Written.day(sentOn(notice, day)));
            case "service" ->
                Optional.of(
                        settings.current(CurrentTenant.get()).branding().value().name());
            case "organisation" -> referrers.active(notice.recipientId()).map(Referrer::name);
            case "firm" -> Optional.of(employers.own().name());
            case "hear_by" -> Optional.of(Written.longDay(day.plusDays(EMPLOYERS_HEAR_AFTER_DAYS)));
            case "decide_by" ->
                Optional.of(Written.longDay(
                        workingDays.add(day, timers().screeningWorkingDays().value())));
            case "first_contact_by" ->
                Optional.of(Written.longDay(
                        workingDays.add(day, timers().firstContactWorkingDays().value())));
            case "record" -> support.recordOf(notice);
            case "coach" -> appointments.about(notice) ? appointments.coach(notice) : support.coachOf(notice);
            case "when" -> conversations.about(notice) ? conversations.when(notice) : appointments.when(notice);
            case "how" -> conversations.about(notice) ? conversations.how(notice) : appointments.how(notice);
            case "length" -> appointments.length(notice);
            case "practical" -> appointments.practical(notice);
            case "forecast_end" -> support.plannedUntil(notice).map(Written::longDay);
            default -> throw new IllegalArgumentException("No word is known for {" + gap + "}");
        };
    }

    /** A referrer knows a referral by the day on which it was sent, an employer by the day of the message that said so. */
    private LocalDate sentOn(Notice notice, LocalDate day) {
        return notice.recipient() != Recipient.PROFESSIONAL
                ? day
                : outcomes.sender(new ReferralId(notice.subject().id()))
                        .map(sender -> LocalDate.ofInstant(sender.at(), LONDON))
                        .orElse(day);
    }

    private Optional<String> link(Notice notice) {
        if (notice.recipient() == Recipient.FIRM && !WhoActsByLink.aboutALink(notice)) {
            return byLink.token(notice).map(token -> site + "/l/" + token);
        }
        if (conversations.about(notice)) {
            return conversations.path(notice).map(path -> site + path);
        }
        return switch (notice.recipient()) {
            case PERSON, OWNER, PROFESSIONAL, FIRM -> links.freshFor(notice).map(token -> site + "/l/" + token);
            case TRIAGE -> Optional.of(site + "/coach/triage");
            case COACH -> Optional.of(site + "/coach/case/" + support.idOf(notice));
            case DUTY ->
                Optional.of(site
                        + (notice.event().equals("referral-held") ? "/coach/triage?list=risk-hold" : "/coach/duty"));
            case ADMIN, PRIVACY, PRIVACY_CONTACT -> Optional.of(site + "/admin/team");
            case HR ->
                Optional.of(site
                        + (notice.subject().kind().equals("employer")
                                ? "/employer/organisation"
                                : "/employer/staff/" + notice.subject().id()));
        };
    }

    private Timers timers() {
        return settings.current(CurrentTenant.get()).timers();
    }

    /** Before an ICB is known it is the house that answers. */
    private String contact() {
        if (CurrentTenant.find().isEmpty()) {
            return house;
        }
        var contact = settings.current(CurrentTenant.get()).contact().value();
        return contact.phone() + " (" + contact.hours() + ")";
    }
}
