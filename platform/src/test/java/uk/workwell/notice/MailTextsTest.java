package uk.workwell.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.workwell.referral.Route;

class MailTextsTest {

    /** What a gap brings into a text, in the words of the column never_contains. */
    private static final Map<String, Set<String>> BRINGS = Map.ofEntries(
            Map.entry("link", Set.of("link")),
            Map.entry("code", Set.of("code")),
            Map.entry("coach", Set.of("coach")),
            Map.entry("minutes", Set.of()),
            Map.entry("record", Set.of()),
            Map.entry("when", Set.of()),
            Map.entry("how", Set.of()),
            Map.entry("length", Set.of()),
            Map.entry("practical", Set.of()),
            Map.entry("expires", Set.of()),
            Map.entry("contact", Set.of()),
            Map.entry("reference", Set.of()),
            Map.entry("hear_by", Set.of()),
            Map.entry("decide_by", Set.of()),
            Map.entry("first_contact_by", Set.of()),
            Map.entry("forecast_end", Set.of()),
            Map.entry("answer_by", Set.of()),
            Map.entry("service", Set.of("icbName")),
            Map.entry("organisation", Set.of()),
            Map.entry("firm", Set.of("employerName")),
            Map.entry("count", Set.of()));

    private static final Set<String> ABOUT_HEALTH =
            Set.of("illness", "diagnos", "symptom", "sick", "fit note", "mental", "pain", "medical", "health");

    static Stream<MailText> texts() {
        return new MailTexts().all().stream().filter(text -> text.channel() != Channel.NONE);
    }

    static Stream<MailText> silences() {
        return new MailTexts().all().stream().filter(text -> text.channel() == Channel.NONE);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void bringsNothingThatItsRowForbids(MailText text) {
        for (var gap : text.gaps()) {
            assertThat(BRINGS).containsKey(gap);
            assertThat(BRINGS.get(gap)).doesNotContainAnyElementsOf(text.neverContains());
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hasANeutralSubject(MailText text) {
        if (text.channel() == Channel.SMS) {
            assertThat(text.subject()).isEmpty();
        } else if (text.recipient().equals("person") || text.recipient().equals("owner")) {
            assertThat(text.subject()).isEqualTo("A message for you");
        } else {
            assertThat(text.subject()).isNotBlank().doesNotContain("{coach}");
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void saysNothingOfHealth(MailText text) {
        var words = (text.subject() + " " + text.text()).toLowerCase(java.util.Locale.ROOT);
        assertThat(ABOUT_HEALTH).noneMatch(words::contains);
    }

    @ParameterizedTest
    @MethodSource("silences")
    void isEmptyWhereTheRecipientHearsNothing(MailText silence) {
        assertThat(silence.subject()).isEmpty();
        assertThat(silence.text()).isEmpty();
    }

    @Nested
    class AnEmployer {

        @Test
        void hearsTheSameOnDay14WhateverWasDecided() {
            assertThat(new MailTexts()
                            .all().stream()
                                    .filter(text -> text.recipient().equals("hr") && text.channel() != Channel.NONE)
                                    .map(MailText::event))
                    .containsExactlyInAnyOrder(
                            "referral-sent",
                            "referral-undeliverable",
                            "employer-status-in-contact",
                            "by-link-locked",
                            "employer-looked-at",
                            "employer-status-no-update",
                            "something-to-read",
                            // Of a conversation that the person said yes to, and that they let this reader know of.
                            "conversation-arranged",
                            // Of one that the plan calls for, where they read its hours anyway.
                            "conversation-called-for",
                            "conversation-moved",
                            "conversation-cancelled",
                            "conversation-to-sign",
                            "conversation-signed",
                            "promise-due",
                            "adjustment-to-answer",
                            // Of a request that its person made to this reader.
                            "flexible-to-answer",
                            "flexible-due-soon");
        }
    }

    @Nested
    class SomebodyWhoseReferralCame {

        @ParameterizedTest
        @EnumSource(Route.class)
        void hearsOfItByMailAndByTextWhicheverWayItCame(Route route) {
            var texts = new MailTexts();
            for (var channel : List.of(Channel.EMAIL, Channel.SMS)) {
                assertThat(texts.find(TellThePerson.received(route), Recipient.PERSON, channel))
                        .isPresent();
            }
        }

        @ParameterizedTest
        @EnumSource(
                value = Route.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"SELF", "EMPLOYER"})
        void isNotThankedForAnswersThatTheyDidNotGive(Route route) {
            assertThat(new MailTexts().all())
                    .filteredOn(text -> text.event().equals(TellThePerson.received(route)))
                    .isNotEmpty()
                    .noneMatch(text -> text.text().contains("your answers"));
        }

        @Test
        void isToldWhatWasDecidedInWordsThatFitEveryWay() {
            assertThat(new MailTexts().all())
                    .filteredOn(text -> Set.of("referral-not-accepted", "referral-redirected")
                            .contains(text.event()))
                    .noneMatch(text -> text.text().contains("your answers"));
        }
    }

    @Nested
    class AGap {

        @Test
        void isFilledWithTheWordAsItIs() {
            var text = new MailText("e", "person", Channel.EMAIL, "For {contact}", "At {contact}", Set.of());
            assertThat(text.filled(Map.of("contact", "$1 \\ {code}")))
                    .isEqualTo(new MailText.Message("For $1 \\ {code}", "At $1 \\ {code}"));
        }

        @Test
        void isNeverLeftOpen() {
            var text = new MailText("e", "person", Channel.EMAIL, "", "{link}", Set.of());
            assertThatThrownBy(() -> text.filled(Map.of())).hasMessageContaining("{link}");
        }
    }
}
