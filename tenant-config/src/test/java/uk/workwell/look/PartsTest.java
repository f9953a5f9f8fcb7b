package uk.workwell.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Nested
    class AnErrorSummary {

        private final TextField field = new TextField("First day off");
        private final ErrorSummary summary = new ErrorSummary();

        @Test
        void isSpokenCanTakeTheFocusAndLinksToTheField() {
            field.setId("off");
            summary.show(List.of(new ErrorSummary.Fault("Enter the first day off as a date, like 3 11 2026", field)));
            assertThat(summary.isVisible()).isTrue();
            assertThat(summary.getElement().getAttribute("role")).isEqualTo("alert");
            assertThat(summary.getElement().getAttribute("tabindex")).isEqualTo("-1");
            assertThat(all(summary, "h2")).extracting(Element::getText).containsExactly("One thing to put right");
            Element link = all(summary, "a").getFirst();
            assertThat(link.getAttribute("href")).isEqualTo("#off");
            assertThat(link.getText()).startsWith("Enter the first day off");
        }

        @Test
        void countsInWords() {
            assertThat(ErrorSummary.title(2)).isEqualTo("Two things to put right");
            assertThat(ErrorSummary.title(12)).isEqualTo("12 things to put right");
        }

        @Test
        void vanishesWhenAllIsRight() {
            summary.show(List.of(new ErrorSummary.Fault("x", field)));
            summary.clear();
            assertThat(summary.isVisible()).isFalse();
            assertThat(all(summary, "a")).isEmpty();
        }
    }

    @Nested
    class AStatus {

        @Test
        void isAWordWithATone() {
            var tag = new StatusTag(Tone.WARN, "2 working days late");
            assertThat(tag.getText()).isEqualTo("2 working days late");
            assertThat(tag.getClassNames()).containsExactlyInAnyOrder("ww-tag", "ww-tag--warn");
        }
    }

    @Nested
    class AClock {

        @Test
        void saysInWordsWhatItDraws() {
            var clock = new ClockBar(
                    "Used 35 days, paused 14, left 20.",
                    List.of(
                            new ClockBar.Stretch(ClockBar.Kind.USED, 35.7),
                            new ClockBar.Stretch(ClockBar.Kind.PAUSED, 14.3)),
                    List.of(new ClockBar.Mark(0, "7 Sep"), new ClockBar.Mark(57.1, "50%")));
            Element bar = clock.getElement().getChild(0);
            assertThat(bar.getAttribute("aria-label")).isEqualTo("Used 35 days, paused 14, left 20.");
            assertThat(bar.getChild(0).getClassList()).contains("ww-clock__used", "ww-w-36");
            assertThat(bar.getChild(1).getClassList()).contains("ww-clock__pause", "ww-w-14");
            assertThat(bar.getChild(2).getClassList()).contains("ww-clock__mark", "ww-x-57");
        }

        @Test
        void neverDrawsBeyondItsEnds() {
            assertThat(Bar.width(130)).isEqualTo("ww-w-100");
            assertThat(Bar.width(-3)).isEqualTo("ww-w-0");
        }
    }

    @Nested
    class APartyMark {

        @Test
        void isSkippedByScreenReadersSinceTheNameStandsBesideIt() {
            Span who = PartyMark.withName(Party.COACH, "Idris Fernleigh");
            Element mark = who.getElement().getChild(0);
            assertThat(mark.getAttribute("aria-hidden")).isEqualTo("true");
            assertThat(mark.getText()).isEqualTo("IF");
            assertThat(who.getElement().getTextRecursively()).contains("Idris Fernleigh");
        }

        @Test
        void managesNamesOfEveryKind() {
            assertThat(Initials.of("Zoë O’Brien-Smith")).isEqualTo("ZO");
            assertThat(Initials.of("محمد علی")).isEqualTo("مع");
            assertThat(Initials.of("Cher")).isEqualTo("C");
            assertThat(Initials.of("  ")).isEmpty();
        }
    }

    @Nested
    class AnIcon {

        @Test
        void hasANameOrIsHidden() {
            assertThat(svg(Icon.LOCK.silent())).contains("aria-hidden='true'");
            assertThat(svg(Icon.CHECK.named("Passed"))).contains("role='img' aria-label='Passed'");
        }

        @Test
        void cannotBeBrokenByItsName() {
            assertThat(svg(Icon.CHECK.named("'><script>")))
                    .doesNotContain("<script>")
                    .contains("&#39;");
        }

        private String svg(Component icon) {
            return Objects.requireNonNull(icon.getElement().getProperty("innerHTML"));
        }
    }

    @Nested
    class ASummaryList {

        @Test
        void saysWhatTheChangeLinkChanges() {
            var list = new SummaryList()
                    .row("Phone", new Span("07700 900123"), SummaryList.change(new Anchor("/x"), "phone"));
            assertThat(list.getElement().getTag()).isEqualTo("dl");
            assertThat(all(list, "a").getFirst().getTextRecursively()).isEqualTo("Change phone");
            assertThat(all(list, "dt")).hasSize(1);
            assertThat(all(list, "dd")).hasSize(2);
        }
    }

    @Nested
    class AStepInAWay {

        @Test
        void saysThatItIsDoneOrWhereWeAre() {
            var steps = new Steps()
                    .step(Steps.State.DONE, "Link sent", null)
                    .step(Steps.State.NOW, "A coach contacts her", null);
            assertThat(steps.getElement().getChild(0).getTextRecursively()).isEqualTo("Link sent, done");
            assertThat(steps.getElement().getChild(1).getAttribute("aria-current"))
                    .isEqualTo("step");
        }
    }

    @Nested
    class AReceipt {

        @Test
        void namesTheResultOfEveryRule() {
            var receipt = new Receipt()
                    .line(Receipt.Result.MISSING, "Right to work", "not answered", "A yes makes her eligible");
            Element icon = receipt.getElement().getChild(0).getChild(0).getChild(0);
            assertThat(icon.getProperty("innerHTML")).contains("aria-label='Missing'");
            assertThat(receipt.getElement().getTextRecursively()).contains("Right to work not answered", "A yes makes");
        }
    }

    @Nested
    class ADoor {

        @Test
        void isKnownByTheBeginningOfAnAddress() {
            assertThat(Door.of("/coach/case/1")).contains(Door.COACH);
            assertThat(Door.of("employer")).contains(Door.EMPLOYER);
            assertThat(Door.of("/coaches")).isEmpty();
            assertThat(Door.of("/")).isEmpty();
        }

        @Test
        void ofStaffIsCompactAndOfEmployersComfortable() {
            assertThat(Door.COACH.density()).isEqualTo("compact");
            assertThat(Door.EMPLOYER.density()).isEqualTo("comfortable");
        }
    }

    @Test
    void aCountNeedsItsPlace() {
        assertThatThrownBy(() -> new MainNav(true).count(Div.class, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noPartCarriesAStyle() {
        var all = new Div(
                new Panel("Next")
                        .count(new Count(3))
                        .body(new Bar(40, "4 of 10"))
                        .foot("x"),
                new TaskList().notYet("Send", "Opens when all is done"),
                new Notice(Tone.WARN, "first", "more").fullWidth(),
                new Timeline().by(Party.PERSON, "A B", "head", "when", Timeline.said(Party.PERSON, "words")),
                new EmptyState("None", "What appears", new Span("x")),
                new CardList().card(new Span("t"), "why", new StatusTag(Tone.BAD, "Late"), null),
                new Lines().line(new Span("t"), "why", new Span("end")),
                new PageHeader("Title").over("over").facts("facts").lede("lede"));
        assertThat(descendants(all.getElement()))
                .noneMatch(element -> !element.isTextNode() && element.hasAttribute("style"));
    }

    private static List<Element> all(Component part, String tag) {
        return descendants(part.getElement()).stream()
                .filter(element -> !element.isTextNode() && element.getTag().equals(tag))
                .toList();
    }

    private static List<Element> descendants(Element element) {
        var found = new ArrayList<Element>();
        element.getChildren().forEach(child -> {
            found.add(child);
            found.addAll(descendants(child));
        });
        return found;
    }
}
