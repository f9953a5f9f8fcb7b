package uk.workwell.selfservice;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.draft.LinkDrafts;
import uk.workwell.link.Ticket;
import uk.workwell.team.ProviderId;

/** What the person has chosen so far in a questionnaire: sealed in their ICB for as long as the link works. */
@Component
class Chosen {

    private static final String PART = "measure";
    private static final String TOLD = "measure-told";

    private final LinkDrafts drafts;
    private final PersonsSide side;
    private final JsonMapper json;

    Chosen(LinkDrafts drafts, PersonsSide side, JsonMapper json) {
        this.drafts = drafts;
        this.side = side;
        this.json = json;
    }

    Map<String, String> of(Ticket ticket) {
        return side.within(ticket, () -> drafts.find(ticket.id().value(), PART))
                .map(body -> json.readValue(body, new TypeReference<HashMap<String, String>>() {}))
                .orElseGet(HashMap::new);
    }

    void keep(Ticket ticket, ProviderId provider, Map<String, String> given) {
        var place = new LinkDrafts.Place(ticket.id().value(), ticket.subject(), provider.value(), ticket.expiresAt());
        side.within(ticket, () -> {
            drafts.keep(place, PART, json.writeValueAsString(given));
            return true;
        });
    }

    /** Whether an answer behind this link was told on as one that may mean danger. */
    boolean told(Ticket ticket) {
        return side.within(ticket, () -> drafts.find(ticket.id().value(), TOLD)).isPresent();
    }

    void tell(Ticket ticket, ProviderId provider) {
        drafts.keep(
                new LinkDrafts.Place(ticket.id().value(), ticket.subject(), provider.value(), ticket.expiresAt()),
                TOLD,
                "told");
    }

    void forget(Ticket ticket) {
        side.within(ticket, () -> {
            drafts.forget(ticket.id().value());
            return true;
        });
    }
}
