package uk.workwell.leak;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.PersonsAdjustments;
import uk.workwell.desk.AnEmployer;
import uk.workwell.employer.Employers;
import uk.workwell.leak.APersonWithSecrets.Somebody;
import uk.workwell.portal.talk.Answered;
import uk.workwell.portal.view.Agreements.Act;
import uk.workwell.portal.view.Agreements.Outcome;
import uk.workwell.portal.view.Agreements.Typed;
import uk.workwell.portal.view.PhasedView.Answer;
import uk.workwell.returntowork.Stage;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.release.AnswerRelease;

/**
 * Every page of the portal that is about a member of staff, drawn as it is: it shows what is permitted, its title never does, and
 * at the next request after the person took it back it is gone, whether the page is opened again or was open all the time.
 */
@WorkWellTest
@ViewPackages(packages = "uk.workwell.portal")
class EveryEmployerPageTest extends SpringBrowserlessTest {

    /** Shows nothing but what the employer wrote itself; and a request by law, which its own tests hold to its own rules. */
    private static final Set<String> OTHER_RULES =
            Set.of("employer/staff/:id/by-link", "employer/staff/:id/passport", "employer/staff/:id/flexible/:request");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    APersonWithSecrets secrets;

    @Autowired
    AnsweringTexts texts;

    @Autowired
    AskingForChanges changes;

    @Autowired
    PersonsAdjustments persons;

    @Autowired
    HoldingConversations conversations;

    @Autowired
    Phasing phasing;

    @Autowired
    WritingMessages messages;

    @Autowired
    TakingBack taking;

    @Autowired
    BeanFactory house;

    private final Chance chance = Chance.printed();

    @SuppressWarnings("NullAway.Init")
    private AnEmployer firm;

    @SuppressWarnings("NullAway.Init")
    private Somebody one;

    /** What a page shows, and what has to be taken back for it to go. */
    private record Page(
            String route,
            String address,
            String shows,
            @Nullable UUID document) {}

    @BeforeEach
    void signedInAsHr() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("hr", null, "ROLE_HR"));
        firm = AnEmployer.registered(employers);
        one = secrets.of(firm, fixtures.icb("QE1"), chance, fixtures.now().minus(Duration.ofDays(3)));
    }

    @AfterEach
    void signedOut() {
        SecurityContextHolder.clearContext();
    }

    /** Everybody there may read everything that there is to permit. */
    private List<Page> permitted() {
        var text = chance.planted("text");
        var shown = texts.shown(one, text, SharedItem.FUNCTION, true);
        texts.answers(one, shown, new AnswerRelease.Answer.Yes("May they?", null, Set.of()));
        var wish = chance.planted("wish");
        var change = changes.asked(one, "A place by " + wish);
        changes.person(one, change, read -> persons.permit(read, "May they?", null, Set.of()));
        var duties = chance.planted("duties");
        var plan = phasing.proposed(one, duties, chance.planted("because"));
        phasing.answers(one, plan, new AnswerRelease.Answer.Yes("May they?", null, Set.of()));
        var place = chance.planted("place");
        var talk = conversations.asked(one, Stage.PRE_RETURN, place);
        conversations.accepted(one, talk, place);
        conversations.prepares(one, conversations.person(one, talk), chance.planted("preparation"));
        var said = messages.says(one, chance, false);
        var staff = "employer/staff/" + one.referral().line();
        var route = "employer/staff/:id";
        return List.of(
                new Page(route, staff, text, shown.value()),
                new Page(route + "/adjustments", staff + "/adjustments", change.toString(), change.value()),
                new Page("employer", "employer", change.toString(), change.value()),
                new Page(route + "/adjustments/:adjustment", staff + "/adjustments/" + change, wish, change.value()),
                new Page(
                        route + "/phased-return",
                        staff + "/phased-return",
                        duties,
                        plan.id().value()),
                new Page(
                        route + "/phased-return/change",
                        staff + "/phased-return/change",
                        duties,
                        plan.id().value()),
                new Page(route, staff, said, null),
                new Page(route + "/conversation", staff + "/conversation", "Keeping in touch", null),
                new Page(route + "/conversation/:conversation", staff + "/conversation/" + talk, place, null));
    }

    /** All of a page: every element, attribute and value. */
    private String at(String address) {
        return firm.as(firm.hr, () -> {
            try {
                UI.getCurrent().navigate(address);
            } catch (com.vaadin.flow.router.NotFoundException gone) {
                return "";
            }
            var page = new StringBuilder();
            // The outermost: the layout, with the page in it.
            var shown = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
            if (!shown.isEmpty()) collect(shown.getLast().getElement(), page);
            assertThat(Markers.in(title(), chance.planted()))
                    .as("the title of " + address)
                    .isEmpty();
            return page.toString();
        });
    }

    private static String title() {
        return String.valueOf(UI.getCurrent().getInternals().getTitle());
    }

    private static void collect(Element element, StringBuilder page) {
        if (element.isTextNode()) {
            page.append(element.getText()).append('\n');
            return;
        }
        element.getAttributeNames()
                .forEach(name -> page.append(element.getAttribute(name)).append('\n'));
        element.getPropertyNames()
                .forEach(name -> page.append(element.getPropertyRaw(name)).append('\n'));
        element.getChildren().forEach(child -> collect(child, page));
    }

    @Test
    void isInTheTable() {
        var routes = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteBaseData::getTemplate)
                .filter(template -> template.startsWith("employer/staff/"))
                .filter(Predicate.not(OTHER_RULES::contains))
                .toList();
        assertThat(permitted()).extracting(Page::route).containsAll(routes);
    }

    @Test
    void showsWhatIsPermittedAndNothingOfItAtTheNextRequestAfterItWasTakenBack() {
        var pages = permitted();
        for (var page : pages) {
            var read = at(page.address());
            assertThat(read).as(page.address()).contains(page.shows());
            assertThat(Markers.in(read, one.secrets())).as(page.address()).isEmpty();
            assertThat(Markers.in(read, chance.planted()))
                    .noneMatch(marker -> marker.startsWith("zqpreparation") || marker.startsWith("zqbecause"));
        }
        for (var page : pages) {
            taking.takesBack(one, page.document());
            assertThat(at(page.address())).as(page.address()).doesNotContain(page.shows());
        }
    }

    /** A page that was open all the time: whatever is clicked on it asks anew, and finds nothing to do. */
    @Test
    void letsNobodyActOnWhatWasTakenBackWhileItWasOpen() {
        var pages = permitted();
        var line = one.referral().line();
        var desks = Desks.in(house);
        var change = Objects.requireNonNull(pages.get(1).document());
        var sheet = asHr(() -> desks.changes().sheet(line, change)).orElseThrow();
        var plan = asHr(() -> desks.phased().plan(line)).orElseThrow();
        var talk = UUID.fromString(pages.getLast().address().replaceAll(".*/", ""));
        var table = asHr(() -> desks.conversations().table(line, talk)).orElseThrow();
        var open = asHr(table::read).orElseThrow();
        taking.takesBack(one, null);
        var typed = new Typed(Act.ACKNOWLEDGE, "", "", "", "", "", "", "", "", 1, sheet.hash(), sheet.version());
        assertThat(asHr(() -> desks.changes().answer(line, sheet.id(), typed))).isInstanceOf(Outcome.Gone.class);
        assertThat(asHr(() -> desks.changes().suggest(line, "CHAIR", "A chair")))
                .isInstanceOf(Outcome.Gone.class);
        assertThat(asHr(() -> desks.phased().sign(line, plan.number(), plan.hash())))
                .isInstanceOf(Answer.NotFound.class);
        assertThat(asHr(() -> desks.phased().worked(line, 0, Collections.nCopies(7, "1"))))
                .isInstanceOf(Answer.NotFound.class);
        assertThat(asHr(() -> desks.phased().change(line, plan.seen(), List.of())))
                .isInstanceOf(Answer.NotFound.class);
        assertThat(asHr(table::read)).isEmpty();
        assertThat(asHr(() -> table.prepare("Still here?"))).isInstanceOf(Answered.Gone.class);
        assertThat(asHr(() -> table.write(open.revision(), Map.of()))).isInstanceOf(Answered.Gone.class);
        assertThat(asHr(() -> table.sign(open.revision(), open.hash()))).isInstanceOf(Answered.Gone.class);
        assertThat(asHr(table::cancel)).isInstanceOf(Answered.Gone.class);
        assertThat(asHr(() -> desks.staff().write(line, "Still there?"))).isPresent();
        assertThat(asHr(() -> desks.staff().conversation(line))).isEmpty();
        assertThat(asHr(() -> desks.conversations().mayAsk(line))).isEmpty();
    }

    private <T> T asHr(Supplier<T> work) {
        return firm.as(firm.hr, work);
    }
}
