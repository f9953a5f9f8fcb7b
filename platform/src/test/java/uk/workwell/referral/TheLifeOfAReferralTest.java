package uk.workwell.referral;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.local.MovedClock;
import uk.workwell.person.People;
import uk.workwell.referral.TriageFilter.Tab;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.calendar.WorkingDays;

/** From HR's click to the decision, on the real database, with a clock that can be moved. */
@WorkWellTest
class TheLifeOfAReferralTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    Fixtures fixtures;

    @Autowired
    SendingReferrals sending;

    @Autowired
    ConfirmingReferrals confirming;

    @Autowired
    Triage triage;

    @Autowired
    EmployerReferrals employerReferrals;

    @Autowired
    ReadingDecisions decisions;

    @Autowired
    ReferralContacts contacts;

    @Autowired
    AcceptedReferrals accepted;

    @Autowired
    LapsingReferrals lapsing;

    @Autowired
    People people;

    @Autowired
    Links links;

    private List<TriageRow> queue(AReferral referral, Colleague colleague, Tab tab) {
        var filter = new TriageFilter(tab, referral.name());
        return referral.icb()
                .as(colleague, () -> triage.queue(colleague, filter, 0, 50).rows());
    }

    private static String column(AReferral referral, String column) {
        return Rows.text(
                "select " + column + " from referral where id = ?",
                referral.id().value());
    }

    private static List<String> steps(AReferral referral) {
        return Rows.texts(
                "select action || ' ' || to_state || ' ' || actor_kind from referral_step where referral_id = ? order by at, id",
                referral.id().value());
    }

    @Nested
    class WhileItWaitsForItsPerson {

        private final AReferral referral =
                fixtures.aReferral().asking("MARKERHELP").awaitingPerson();

        @Test
        void noMemberOfStaffFindsIt() {
            for (var colleague : List.of(
                    referral.icb().coach(),
                    referral.icb().lead(),
                    referral.icb().duty(),
                    referral.icb().admin())) {
                for (var tab : Tab.values()) {
                    assertThat(queue(referral, colleague, tab)).isEmpty();
                }
                assertThat(referral.icb().as(colleague, () -> triage.open(colleague, referral.id())))
                        .isEmpty();
                assertThat(referral.icb()
                                .as(colleague, () -> triage.accept(colleague, referral.id(), colleague.id(), 0)))
                        .isEqualTo(new TriageResult.NotFound());
            }
        }

        @Test
        void nobodyOfThatNameIsKnown() {
            var provider = referral.icb().provider().value();
            assertThat(referral.icb().in(() -> people.search(provider, referral.name(), 10)))
                    .isEmpty();
        }

        @Test
        void noDuplicateCheckSeesIt() {
            var second = fixtures.aReferral().of(referral.name()).received();
            assertThat(column(second, "state")).isEqualTo("SCREENING");
        }

        @Test
        void itsPersonReadsEveryWord() {
            var open = referral.icb().in(() -> confirming.open(referral.id())).orElseThrow();
            assertThat(open.words()).isEqualTo(referral.words());
            assertThat(open.employerReferralId()).isEqualTo(referral.line());
        }

        @Test
        void itsPersonIsKnownByTheirBirthday() {
            assertThat(referral.icb().in(() -> confirming.bornOn(referral.id(), referral.born())))
                    .isTrue();
            assertThat(referral.icb().in(() -> confirming.bornOn(referral.id(), LocalDate.of(1987, 4, 13))))
                    .isFalse();
        }

        @Test
        void itsPersonIsReachedByWhatTheEmployerGave() {
            assertThat(referral.icb().in(() -> contacts.reach(referral.id())))
                    .contains(new ReferralContacts.Reach("07700 900461", null, "TEXT"));
        }

        @Test
        void anotherIcbFindsNothing() {
            var other = fixtures.icb("QOP");
            assertThat(other.in(() -> confirming.open(referral.id()))).isEmpty();
            assertThat(other.in(() -> confirming.bornOn(referral.id(), referral.born())))
                    .isFalse();
            assertThat(other.in(() -> contacts.reach(referral.id()))).isEmpty();
        }

        @Test
        void theDatabaseHoldsNoneOfItsWordsInPlain() {
            assertThat(Rows.holding("referral", "MARKERHELP")).isZero();
            assertThat(Rows.holding("referral", referral.name())).isZero();
            assertThat(Rows.holding("referral_step", referral.name())).isZero();
        }

        @Test
        void isLeadToByALinkUntilDayFourteen() {
            var ticket = links.newest(Purpose.CONFIRM_REFERRAL, referral.id().value())
                    .orElseThrow();
            var dayFourteen =
                    LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON).plusDays(14);
            assertThat(ticket.expiresAt())
                    .isEqualTo(dayFourteen.atStartOfDay(WorkingDays.LONDON).toInstant());
        }
    }

    @Nested
    class SentTwiceByHr {

        @Test
        void isOneReferral() {
            var referral = fixtures.aReferral().awaitingPerson();
            var again = referral.icb().in(() -> sending.send(referral.command()));
            assertThat(again).isEqualTo(referral.id());
            assertThat(Rows.text("select count(*) from referral where employer_referral_id = ?", referral.line()))
                    .isEqualTo("1");
        }

        @Test
        void isOneReferralEvenAtTheSameMoment() throws InterruptedException {
            var referral = fixtures.aReferral();
            var threads = java.util.stream.IntStream.range(0, 4)
                    .mapToObj(n ->
                            Thread.ofVirtual().start(() -> referral.icb().in(() -> sending.send(referral.command()))))
                    .toList();
            for (var thread : threads) thread.join();
            assertThat(Rows.text("select count(*) from referral where employer_referral_id = ?", referral.line()))
                    .isEqualTo("1");
            assertThat(Rows.text(
                            "select count(*) from link_ticket where subject_id = (select id from referral where employer_referral_id = ?)",
                            referral.line()))
                    .isEqualTo("1");
        }
    }

    @Nested
    class AskedForAnotherLink {

        @Test
        void sendsThreeMoreAndThenNoMore() {
            var referral = fixtures.aReferral().awaitingPerson();
            for (int i = 0; i < 5; i++) {
                referral.icb().in(() -> {
                    sending.sendAgain(referral.employer(), referral.line());
                    return true;
                });
            }
            assertThat(steps(referral).stream().filter(step -> step.startsWith("resendLink")))
                    .hasSize(3);
        }
    }

    @Nested
    class ConfirmedByItsPerson {

        private final AReferral referral = fixtures.aReferral()
                .sayingAtConfirmation("MARKERCOMMENT")
                .needing("MARKERNEEDS")
                .withAnNhsNumber()
                .offSince(
                        LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON).minusWeeks(3))
                .received();

        @Test
        void isInTheQueueOfItsIcbWithAReceipt() {
            var rows = queue(referral, referral.icb().coach(), Tab.TO_SCREEN);
            assertThat(rows).hasSize(1);
            var row = rows.getFirst();
            assertThat(row.name()).isEqualTo(referral.name());
            assertThat(row.rulesSay()).isEqualTo(RulesSay.ELIGIBLE);
            assertThat(row.note()).isEqualTo("Access: MARKERNEEDS");
            assertThat(row.reference()).matches("QE1-\\d{5,}");
        }

        @Test
        void isReadWholeByTheOneWhoDecides() {
            var coach = referral.icb().coach();
            var card = referral.icb()
                    .as(coach, () -> triage.open(coach, referral.id()))
                    .orElseThrow();
            assertThat(card.employerWords()).isEqualTo(referral.words());
            assertThat(requireNonNull(card.personWords()).comment()).isEqualTo("MARKERCOMMENT");
            assertThat(requireNonNull(card.receipt()).lines()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(card.coaches())
                    .extracting(load -> load.coach())
                    .contains(coach.id(), referral.icb().coach2().id())
                    .doesNotContain(referral.icb().lead().id());
            assertThat(card.suggestedCoach()).isNotNull();
        }

        @Test
        void storesTheSettingsVersionThatTheRulesUsed() {
            assertThat(Rows.text(
                            "select settings_version || ' ' || outcome from eligibility_receipt where referral_id = ?",
                            referral.id().value()))
                    .isEqualTo(column(referral, "settings_version") + " ELIGIBLE");
        }

        @Test
        void isDueInTwoWorkingDays() {
            var received = Instant.from(java.time.OffsetDateTime.parse(
                    column(referral, "to_char(received_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")));
            var day = LocalDate.ofInstant(received, WorkingDays.LONDON);
            assertThat(column(referral, "screen_by"))
                    .isEqualTo(new WorkingDays().add(day, 2).toString());
        }

        @Test
        void keepsNothingOfItInPlain() {
            for (var table : List.of("referral", "person", "eligibility_receipt", "referral_step")) {
                for (var marker : List.of("MARKERCOMMENT", "MARKERNEEDS", referral.nhsNumber(), "After five")) {
                    assertThat(Rows.holding(table, marker))
                            .as("%s in %s", marker, table)
                            .isZero();
                }
            }
        }

        @Test
        void isNotTheEmployersAnyMore() {
            referral.icb().in(() -> {
                sending.withdraw(referral.employer(), referral.line());
                return true;
            });
            assertThat(column(referral, "state")).isEqualTo("SCREENING");
            assertThat(column(referral, "words")).isNotEqualTo("null");
        }

        @Test
        void isConfirmedOnce() {
            assertThat(referral.asPerson(() -> confirming.confirm(referral.confirmation())))
                    .isEqualTo(new Confirmed.NoLongerOpen());
            assertThat(referral.icb().in(() -> confirming.open(referral.id()))).isEmpty();
        }

        @Test
        void isReachedByWhatThePersonEntered() {
            assertThat(referral.icb().in(() -> contacts.reach(referral.id())))
                    .contains(new ReferralContacts.Reach("+447700900462", "beatrix@home.example", "TEXT"));
        }

        @Test
        void tellsItsWayStepByStep() {
            assertThat(steps(referral))
                    .containsExactly(
                            "send AWAITING_PERSON MEMBER",
                            "confirm RECEIVED PERSON",
                            "startScreening SCREENING SYSTEM");
        }

        @Test
        void isHiddenFromAnotherProviderAndAnotherIcb() {
            var neighbours = fixtures.anotherProviderOf(referral.icb());
            var elsewhere = fixtures.icb("QOP");
            for (var other : List.of(neighbours.coach(), neighbours.lead(), neighbours.duty())) {
                assertThat(queue(referral, other, Tab.TO_SCREEN)).isEmpty();
                assertThat(neighbours.as(other, () -> triage.open(other, referral.id())))
                        .isEmpty();
                assertThat(neighbours.as(
                                other,
                                () -> triage.decline(
                                        other, referral.id(), DeclineCode.AGE, new DecisionWords("a", "b"), 1)))
                        .isEqualTo(new TriageResult.NotFound());
            }
            var coach = elsewhere.coach();
            assertThat(elsewhere.as(coach, () -> triage.open(coach, referral.id())))
                    .isEmpty();
            assertThat(elsewhere.as(coach, () -> triage.accept(coach, referral.id(), coach.id(), 1)))
                    .isEqualTo(new TriageResult.NotFound());
        }

        @Test
        void isHiddenFromAdministrators() {
            var admin = referral.icb().admin();
            assertThat(queue(referral, admin, Tab.TO_SCREEN)).isEmpty();
            assertThat(referral.icb().as(admin, () -> triage.open(admin, referral.id())))
                    .isEmpty();
        }
    }

    @Nested
    class ConfirmedWithoutAgreement {

        @Test
        void staysWhereItIs() {
            var referral = fixtures.aReferral().awaitingPerson();
            var whole = referral.confirmation();
            var without = new ConfirmReferral(
                    whole.referral(),
                    whole.corrections(),
                    whole.mobile(),
                    whole.email(),
                    null,
                    null,
                    null,
                    null,
                    HealthLink.UNKNOWN,
                    null,
                    null,
                    false,
                    false);
            assertThat(referral.asPerson(() -> confirming.confirm(without)))
                    .isInstanceOfSatisfying(Confirmed.Incomplete.class, missing -> assertThat(missing.field())
                            .isEqualTo("agreedToBeReferred"));
            assertThat(column(referral, "state")).isEqualTo("AWAITING_PERSON");
        }
    }

    @Nested
    class ConfirmedTwiceForTheSamePerson {

        @Test
        void isClosedAsADuplicate() {
            var first = fixtures.aReferral().received();
            var second = fixtures.aReferral().of(first.name()).received();
            assertThat(column(second, "state")).isEqualTo("DUPLICATE");
            assertThat(queue(second, second.icb().coach(), Tab.TO_SCREEN))
                    .extracting(TriageRow::id)
                    .containsExactly(first.id());
        }
    }

    @Nested
    class DeclinedByItsPerson {

        private final AReferral referral = fixtures.aReferral().declinedByPerson();

        @Test
        void losesEveryWordAtOnce() {
            assertThat(column(referral, "num_nulls(words, person_words, decision_words, person_id)"))
                    .isEqualTo("4");
            assertThat(column(referral, "state")).isEqualTo("DECLINED_BY_PERSON");
        }

        @Test
        void keepsIdsTimesAndOutcome() {
            assertThat(steps(referral))
                    .containsExactly("send AWAITING_PERSON MEMBER", "declineByPerson DECLINED_BY_PERSON PERSON");
        }

        @Test
        void isNeitherReadNorConfirmedAfterwards() {
            assertThat(referral.icb().in(() -> confirming.open(referral.id()))).isEmpty();
            assertThat(referral.asPerson(() -> confirming.confirm(referral.confirmation())))
                    .isEqualTo(new Confirmed.NoLongerOpen());
            assertThat(referral.icb().in(() -> contacts.reach(referral.id()))).isEmpty();
        }

        @Test
        void isFoundByNoMemberOfStaff() {
            for (var tab : Tab.values()) {
                assertThat(queue(referral, referral.icb().lead(), tab)).isEmpty();
            }
            var lead = referral.icb().lead();
            assertThat(referral.icb().as(lead, () -> triage.open(lead, referral.id())))
                    .isEmpty();
        }
    }

    @Nested
    class WithdrawnByTheEmployer {

        @Test
        void losesEveryWordAndItsLink() {
            var referral = fixtures.aReferral().awaitingPerson();
            referral.icb().in(() -> {
                sending.withdraw(referral.employer(), referral.line());
                return true;
            });
            assertThat(column(referral, "state")).isEqualTo("WITHDRAWN");
            assertThat(column(referral, "words")).isEqualTo("null");
            assertThat(links.newest(Purpose.CONFIRM_REFERRAL, referral.id().value()))
                    .isEmpty();
        }

        @Test
        void isNotTakenBackByAnotherEmployer() {
            var referral = fixtures.aReferral().awaitingPerson();
            referral.icb().in(() -> {
                sending.withdraw(fixtures.aReferral().employer(), referral.line());
                return true;
            });
            assertThat(column(referral, "state")).isEqualTo("AWAITING_PERSON");
        }
    }

    @Nested
    class LeftUnanswered {

        private void theNightlyJobRuns(Instant when) {
            MovedClock.at(when, () -> {
                lapsing.now();
                return true;
            });
        }

        @Test
        void isDestroyedOnDayFourteenAndNotBefore() {
            var sent = fixtures.now().minus(DAY.multipliedBy(20));
            var referral = fixtures.aReferral().sentAt(sent).awaitingPerson();
            theNightlyJobRuns(sent.plus(DAY.multipliedBy(13)));
            assertThat(column(referral, "state")).isEqualTo("AWAITING_PERSON");
            theNightlyJobRuns(sent.plus(DAY.multipliedBy(14)));
            assertThat(column(referral, "state || ' ' || closure")).isEqualTo("LAPSED SILENCE");
            assertThat(column(referral, "words")).isEqualTo("null");
            assertThat(steps(referral)).last().isEqualTo("lapse LAPSED SYSTEM");
        }

        @Test
        void isClosedToItsPersonOnDayFourteenEvenIfTheJobIsLate() {
            var sent = fixtures.now().minus(DAY.multipliedBy(14));
            var referral = fixtures.aReferral().sentAt(sent).awaitingPerson();
            assertThat(referral.icb().in(() -> confirming.open(referral.id()))).isEmpty();
            assertThat(referral.asPerson(() -> confirming.confirm(referral.confirmation())))
                    .isEqualTo(new Confirmed.NoLongerOpen());
        }

        @Test
        void isDestroyedInEveryIcb() {
            var sent = fixtures.now().minus(DAY.multipliedBy(30));
            var here = fixtures.aReferral().sentAt(sent).awaitingPerson();
            var there =
                    fixtures.aReferral().to(fixtures.icb("QOP")).sentAt(sent).awaitingPerson();
            theNightlyJobRuns(fixtures.now());
            assertThat(column(here, "state")).isEqualTo("LAPSED");
            assertThat(column(there, "state")).isEqualTo("LAPSED");
        }
    }

    @Nested
    class Accepted {

        private final AReferral referral =
                fixtures.aReferral().accepted(fixtures.icb("QE1").coach());

        @Test
        void leavesTheQueueAndNamesACoach() {
            assertThat(queue(referral, referral.icb().coach(), Tab.TO_SCREEN)).isEmpty();
            assertThat(queue(referral, referral.icb().coach(), Tab.DECIDED)).hasSize(1);
            assertThat(column(referral, "allocated_to"))
                    .isEqualTo(referral.icb().coach().id().toString());
            assertThat(column(referral, "decided_by"))
                    .isEqualTo(referral.icb().coach().id().toString());
        }

        @Test
        void givesTheCaseItsFacts() {
            var facts = referral.icb().in(() -> accepted.facts(referral.id())).orElseThrow();
            assertThat(facts.cohort()).isEqualTo("IN_WORK");
            assertThat(facts.employerReferralId()).isEqualTo(referral.line());
        }

        @Test
        void isNotOpenedAgainByACoachWhomItDoesNotConcern() {
            var other = referral.icb().coach2();
            assertThat(queue(referral, other, Tab.DECIDED)).isEmpty();
            assertThat(referral.icb().as(other, () -> triage.open(other, referral.id())))
                    .isEmpty();
        }

        @Test
        void standsAsAcceptedForTheEmployersDesk() {
            assertThat(referral.icb()
                            .in(() -> employerReferrals.standing(referral.employer(), List.of(referral.line())))
                            .values())
                    .extracting(Standing::state)
                    .containsExactly(ReferralState.ACCEPTED);
            assertThat(referral.icb()
                            .in(() -> employerReferrals.standing(
                                    fixtures.aReferral().employer(), List.of(referral.line()))))
                    .as("for another employer")
                    .isEmpty();
        }
    }

    @Nested
    class DeclinedByACoach {

        private final AReferral referral =
                fixtures.aReferral().notEligible(fixtures.icb("QE1").coach());

        @Test
        void tellsThePersonWhyAndWhereElse() {
            var answer = referral.icb().in(() -> decisions.read(referral.id())).orElseThrow();
            assertThat(answer.words().why()).startsWith("You are younger");
            assertThat(answer.words().redirect()).contains("Careers");
            assertThat(answer.by()).isEqualTo("The coach");
        }

        @Test
        void keepsTheWordsSealed() {
            assertThat(Rows.holding("referral", "You are younger")).isZero();
            assertThat(column(referral, "decision || ' ' || decision_code")).isEqualTo("NOT_ELIGIBLE AGE");
        }
    }

    @Nested
    class ADeclineWithoutWords {

        @Test
        void isRefusedInWords() {
            var referral = fixtures.aReferral().received();
            var coach = referral.icb().coach();
            long version = referral.version(coach);
            for (var words : List.of(new DecisionWords(" ", "Elsewhere"), new DecisionWords("Because", ""))) {
                assertThat(referral.icb()
                                .as(coach, () -> triage.decline(coach, referral.id(), DeclineCode.AGE, words, version)))
                        .isInstanceOf(TriageResult.NotAllowed.class);
            }
            assertThat(column(referral, "state")).isEqualTo("SCREENING");
        }
    }

    @Nested
    class HeldForARisk {

        private final AReferral referral =
                fixtures.aReferral().held(fixtures.icb("QE1").coach());

        @Test
        void isSeenByTheDutyLeadAlone() {
            for (var colleague : List.of(
                    referral.icb().coach(),
                    referral.icb().coach2(),
                    referral.icb().lead())) {
                for (var tab : Tab.values()) {
                    assertThat(queue(referral, colleague, tab)).as("%s", tab).isEmpty();
                }
                assertThat(referral.icb().as(colleague, () -> triage.open(colleague, referral.id())))
                        .isEmpty();
                assertThat(referral.icb().as(colleague, () -> triage.release(colleague, referral.id(), 2)))
                        .isEqualTo(new TriageResult.NotFound());
            }
            assertThat(queue(referral, referral.icb().duty(), Tab.RISK_HOLD)).hasSize(1);
        }

        @Test
        void isGivenBackByTheDutyLead() {
            var duty = referral.icb().duty();
            assertThat(referral.icb().as(duty, () -> triage.release(duty, referral.id(), referral.version(duty))))
                    .isEqualTo(new TriageResult.Done());
            assertThat(queue(referral, referral.icb().coach(), Tab.TO_SCREEN)).hasSize(1);
        }
    }
}
