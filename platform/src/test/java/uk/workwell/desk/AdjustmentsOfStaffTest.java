package uk.workwell.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.agreement.AdjustmentResult;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.AskForAdjustment;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.PersonsAdjustments;
import uk.workwell.employer.Employers;
import uk.workwell.employer.MemberId;
import uk.workwell.local.MovedClock;
import uk.workwell.portal.AdjustmentDesk;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.view.Agreements.Act;
import uk.workwell.portal.view.Agreements.Line;
import uk.workwell.portal.view.Agreements.Outcome;
import uk.workwell.portal.view.Agreements.Sheet;
import uk.workwell.portal.view.Agreements.Typed;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;
import uk.workwell.tenant.calendar.WorkingDays;

/** What an employer's people find of changes at work, and what becomes of their answers. */
@WorkWellTest
class AdjustmentsOfStaffTest {

    private static final String WORDS = "Start at half past nine, please";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    EmployerDesk desk;

    @Autowired
    AdjustmentDesk agreements;

    @Autowired
    Adjustments adjustments;

    @Autowired
    PersonsAdjustments persons;

    @Autowired
    Permissions permissions;

    @SuppressWarnings("NullAway.Init")
    private AnEmployer firm;

    @SuppressWarnings("NullAway.Init")
    private AReferral referral;

    @SuppressWarnings("NullAway.Init")
    private UUID line;

    @BeforeEach
    void somebodyOfAFirm() {
        firm = AnEmployer.registered(employers);
        var icb = fixtures.icb("QE1");
        var sentAt = fixtures.now().minus(Duration.ofDays(1));
        line = MovedClock.at(
                sentAt,
                () -> firm.as(firm.hr, () -> {
                    var draft = desk.startDraft();
                    desk.save(draft, 1, AnswersOf.shortPath(fixtures.aReferral().name()));
                    desk.send(draft, 2);
                    return draft;
                }));
        referral = fixtures.aReferral()
                .to(icb)
                .fromEmployer(firm.id)
                .sentFrom(line)
                .sentAt(sentAt)
                .accepted(icb.coach());
    }

    private AdjustmentId asked() {
        var icb = referral.icb();
        var made = icb.as(
                icb.coach(),
                () -> adjustments.ask(new AskForAdjustment(
                        icb.provider().value(),
                        referral.id().value(),
                        firm.id,
                        Party.COACH,
                        "STAGGERED_START",
                        WORDS,
                        null)));
        return ((AdjustmentResult.Done) made).id();
    }

    private AdjustmentId permitted(MemberId... only) {
        var id = asked();
        person(id, read -> persons.permit(read, "May they?", null, Set.of(only)));
        return id;
    }

    private AdjustmentResult person(AdjustmentId id, Function<PersonsAdjustments.Read, AdjustmentResult> verb) {
        return referral.asPerson(() -> {
            var file = adjustments.file(referral.id().value(), id).orElseThrow();
            return verb.apply(new PersonsAdjustments.Read(
                    referral.id().value(),
                    id,
                    file.now().version(),
                    file.current().number(),
                    file.current().hash()));
        });
    }

    private Optional<Sheet> sheet(MemberId reader, AdjustmentId id) {
        return firm.as(reader, () -> agreements.sheet(line, id.value()));
    }

    private Outcome answer(MemberId by, AdjustmentId id, Act act, String words) {
        var sheet = sheet(firm.hr, id).orElseThrow();
        return answer(by, sheet, act, words, "DISRUPTION");
    }

    private Outcome answer(MemberId by, Sheet sheet, Act act, String words, String reason) {
        var from = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON).plusDays(7);
        var typed = new Typed(
                act,
                words,
                reason,
                "",
                from.getDayOfMonth() + " " + from.getMonthValue() + " " + from.getYear(),
                "",
                "NOTHING",
                "EMPLOYER",
                "Petra Inkwell",
                sheet.table().number(),
                sheet.hash(),
                sheet.version());
        return firm.as(by, () -> agreements.answer(line, sheet.id(), typed));
    }

    @Nested
    class WhatThePersonHasNotPermitted {

        @Test
        void isNotThereForAnybody() {
            var id = asked();
            for (var reader : Set.of(firm.owner, firm.hr, firm.manager)) {
                assertThat(sheet(reader, id)).isEmpty();
            }
            assertThat(firm.as(firm.hr, () -> agreements.of(line)).orElseThrow().lines())
                    .isEmpty();
        }

        @Test
        void isGoneAtTheNextClickWhereTheyTakeItBack() {
            var id = permitted();
            var open = sheet(firm.hr, id).orElseThrow();
            referral.asPerson(() -> {
                permissions.withdraw(referral.id().value(), SharedItem.ADJUSTMENTS);
                return true;
            });
            assertThat(sheet(firm.hr, id)).isEmpty();
            assertThat(answer(firm.hr, open, Act.ACKNOWLEDGE, "", "")).isInstanceOf(Outcome.Gone.class);
        }
    }

    @Nested
    class WhatTheyPermit {

        @Test
        void isReadByWhoeverTheyNamed() {
            var id = permitted(firm.hr);
            assertThat(sheet(firm.hr, id)).isPresent();
            assertThat(sheet(firm.owner, id)).isEmpty();
        }

        @Test
        void isNotReadByAManagerWhoseStaffTheyAreNot() {
            var id = permitted();
            assertThat(sheet(firm.owner, id)).isPresent();
            assertThat(sheet(firm.otherManager, id)).isEmpty();
        }

        @Test
        void isNotReadByAnotherEmployer() {
            var id = permitted();
            var other = AnEmployer.registered(employers);
            assertThat(other.as(other.hr, () -> agreements.sheet(line, id.value())))
                    .isEmpty();
        }

        @Test
        void isInTheListWithTheDayOnWhichAnAnswerIsDue() {
            permitted();
            assertThat(firm.as(firm.hr, () -> agreements.of(line)).orElseThrow().lines())
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.yours()).isTrue();
                        assertThat(one.next()).startsWith("Your answer by ");
                    });
        }

        @Test
        void takesTheSameStatementsHoweverManyThereAre() {
            permitted();
            firm.as(firm.hr, () -> agreements.of(line));
            int one = CountedStatements.of(() -> firm.run(firm.hr, () -> agreements.of(line)));
            permitted();
            permitted();
            assertThat(CountedStatements.of(() -> firm.run(firm.hr, () -> agreements.of(line))))
                    .isEqualTo(one);
        }
    }

    @Nested
    class AnAnswer {

        @Test
        void isSignedInTheNameOfWhoeverGaveIt() {
            var id = permitted();
            assertThat(answer(firm.hr, id, Act.PARTLY, "At nine")).isEqualTo(new Outcome.Done(id.value()));
            var sheet = sheet(firm.hr, id).orElseThrow();
            assertThat(sheet.table().number()).isEqualTo(2);
            assertThat(sheet.table().words()).isEqualTo("At nine");
            assertThat(sheet.table().signatures())
                    .singleElement()
                    .asString()
                    .startsWith("Petra Inkwell")
                    .endsWith("signed in");
            assertThat(sheet.said().getLast().words()).contains("Why not as asked: Disruption to other work");
        }

        @Test
        void saysWhatIsMissing() {
            var id = permitted();
            assertThat(answer(firm.hr, id, Act.PARTLY, " "))
                    .isInstanceOfSatisfying(Outcome.Problem.class, problem -> assertThat(problem.field())
                            .isEqualTo("offer"));
            assertThat(answer(firm.hr, sheet(firm.hr, id).orElseThrow(), Act.NO, "Because", ""))
                    .isInstanceOfSatisfying(Outcome.Problem.class, problem -> assertThat(problem.field())
                            .isEqualTo("why"));
        }

        @Test
        void toAnOlderVersionChangesNothing() {
            var id = permitted();
            var open = sheet(firm.hr, id).orElseThrow();
            answer(firm.hr, id, Act.PARTLY, "At nine");
            assertThat(answer(firm.hr, open, Act.PARTLY, "At ten", "DISRUPTION"))
                    .isInstanceOfSatisfying(Outcome.Changed.class, changed -> assertThat(changed.words())
                            .contains("At nine"));
        }

        @Test
        void thatBothSignedStaysWithTheEmployer() {
            var id = permitted();
            answer(firm.hr, id, Act.PARTLY, "At nine");
            person(id, read -> persons.accept(read, "Beatrix"));
            referral.asPerson(() -> {
                permissions.withdraw(referral.id().value(), SharedItem.IN_CONTACT);
                return true;
            });
            var sheet = sheet(firm.hr, id).orElseThrow();
            assertThat(sheet.table().words()).isEqualTo("At nine");
            assertThat(sheet.said()).as("what was said is not").isEmpty();
            assertThat(sheet.acts()).isEmpty();
        }
    }

    @Nested
    class ASuggestion {

        @Test
        void goesToThePersonFirst() {
            permitted();
            var made = firm.as(firm.hr, () -> agreements.suggest(line, "CHAIR", "A chair that fits"));
            assertThat(made).isInstanceOf(Outcome.Done.class);
            assertThat(firm.as(firm.hr, () -> agreements.of(line)).orElseThrow().lines())
                    .extracting(Line::title)
                    .containsExactly("A later or staggered start");
        }

        @Test
        void isNotPossibleWhereTheEmployerKnowsOfNoContact() {
            assertThat(firm.as(firm.hr, () -> agreements.suggest(line, "CHAIR", "A chair that fits")))
                    .isInstanceOf(Outcome.Gone.class);
        }
    }
}
