package uk.workwell.selfservice;

import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.draft.LinkDrafts;
import uk.workwell.link.Ticket;
import uk.workwell.referral.AwaitingPerson;

/**
 * What the person has typed so far, right or wrong: sealed in their ICB for as long as the link works, so that a time-out, a
 * closed tab, another device or a restart of the server loses none of it.
 */
@Component
class Typed {

    private static final String ABOUT_YOU = "about-you";
    private static final String LAST_ANSWERS = "last-answers";

    private final LinkDrafts drafts;
    private final PersonsSide side;
    private final JsonMapper json;

    Typed(LinkDrafts drafts, PersonsSide side, JsonMapper json) {
        this.drafts = drafts;
        this.side = side;
        this.json = json;
    }

    /** Empty before the page was saved once. */
    Optional<AboutYou> aboutYou(Ticket ticket) {
        return find(ticket, ABOUT_YOU, AboutYou.class);
    }

    /** Whether the first page is filled in and right. */
    boolean rightAboutYou(Ticket ticket) {
        return aboutYou(ticket).filter(about -> about.faults().isEmpty()).isPresent();
    }

    LastAnswers lastAnswers(Ticket ticket) {
        return find(ticket, LAST_ANSWERS, LastAnswers.class).orElse(LastAnswers.EMPTY);
    }

    void keep(Ticket ticket, AwaitingPerson referral, AboutYou typed) {
        keep(ticket, referral, ABOUT_YOU, typed);
    }

    void keep(Ticket ticket, AwaitingPerson referral, LastAnswers given) {
        keep(ticket, referral, LAST_ANSWERS, given);
    }

    /** The link is over. */
    void forget(Ticket ticket) {
        if (ticket.tenant() != null) {
            side.within(ticket, () -> {
                drafts.forget(ticket.id().value());
                return true;
            });
        }
    }

    private void keep(Ticket ticket, AwaitingPerson referral, String part, Object typed) {
        var place =
                new LinkDrafts.Place(ticket.id().value(), ticket.subject(), referral.provider(), ticket.expiresAt());
        side.within(ticket, () -> {
            drafts.keep(place, part, json.writeValueAsString(typed));
            return true;
        });
    }

    private <T> Optional<T> find(Ticket ticket, String part, Class<T> type) {
        return side.within(ticket, () -> drafts.find(ticket.id().value(), part))
                .map(body -> json.readValue(body, type));
    }
}
