package uk.workwell.selfservice;

import static uk.workwell.selfservice.PersonsPage.plain;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.workwell.portal.ConversationDesk;
import uk.workwell.portal.talk.Answered;
import uk.workwell.portal.talk.Table;
import uk.workwell.portal.talk.Talk;
import uk.workwell.selfservice.FirmVisit.Here;

/** How whoever acts for a firm by link comes to its seat: as the portal's page does, for the one line of the link. */
@Component
class FirmsSeat {

    private final FirmVisit firm;
    private final ConversationDesk desk;

    FirmsSeat(FirmVisit firm, ConversationDesk desk) {
        this.firm = firm;
        this.desk = desk;
    }

    /** Everything in there is done as the member that the link is for. */
    String with(HttpServletRequest request, String c, Function<Sitting, String> work) {
        return firm.with(request, here -> work.apply(new Theirs(here, c)));
    }

    private final class Theirs implements Sitting {

        private final Here here;
        private final String c;

        Theirs(Here here, String c) {
            this.here = here;
            this.c = c;
        }

        @Override
        public String base() {
            return FirmAtTheTable.PAGE;
        }

        @Override
        public String c() {
            return c;
        }

        @Override
        public Table table() {
            return desk.table(here.line(), AtTheTable.uuid(c)).orElseThrow(LinkGone::new);
        }

        @Override
        public String page(Model model, List<Fault> faults, Answered.@Nullable Outdated outdated) {
            var talk = table().read().orElseThrow(LinkGone::new);
            TalkWords.fill(model, talk, outdated);
            model.addAttribute("asked", with(talk));
            model.addAttribute("others", List.of());
            return dressed(model, "r/conversation", faults);
        }

        @Override
        public String dressed(Model model, String view, List<Fault> faults) {
            model.addAttribute("base", base());
            firm.dress(model, here);
            return plain(model, view, faults);
        }

        private String with(Talk talk) {
            return "You sit here for " + here.firm() + ", as an equal of "
                    + (talk.parties().size() == 2 ? "the other one" : "the other two")
                    + ". You need not be told what anybody is ill with, and need not ask.";
        }
    }
}
