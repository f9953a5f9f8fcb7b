package uk.workwell.returntowork.phased;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.employer.MemberId;
import uk.workwell.returntowork.phased.EmployersPhased.Asked;
import uk.workwell.returntowork.phased.EmployersPhased.Opened;
import uk.workwell.returntowork.phased.PhasedResult.ChangedSince;
import uk.workwell.returntowork.phased.PhasedResult.Done;
import uk.workwell.returntowork.phased.PhasedResult.Fault;
import uk.workwell.returntowork.phased.PhasedResult.NotFound;
import uk.workwell.returntowork.phased.PhasedResult.Refused;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.release.AnswerRelease;
import uk.workwell.sharing.release.AnswerRelease.Answer;
import uk.workwell.sharing.release.AnsweringReleases;
import uk.workwell.sharing.release.ReleaseResult;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.calendar.WorkingDays;

/** A phased return from the first draft to the hours that were worked, with three sides and what each of them may see. */
@WorkWellTest
class PhasedReturnsTest {

    private static final String MARKER = "Inspection bench quillwort";
    private static final UUID PETRA = MemberId.fresh().value();

    @Autowired
    Permissions permissions;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    PhasedReturns coachs;

    @Autowired
    PersonsPhased persons;

    @Autowired
    EmployersPhased employers;

    @Autowired
    AnsweringReleases answering;

    @Autowired
    PhasedTable table;

    @Autowired
    PhasedVerbs verbs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private InSupport made;
    private LocalDate monday;

    @BeforeEach
    void aCaseInSupport() {
        made = cases.started(fixtures.icb("QE1"));
        monday = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private PhasedContent plan(LocalDate first, int... hoursOfTheWeeks) {
        return plan(first, "Nobody works on the bank holidays", hoursOfTheWeeks);
    }

    private PhasedContent plan(LocalDate first, String because, int... hoursOfTheWeeks) {
        var weeks = java.util.Arrays.stream(hoursOfTheWeeks)
                .mapToObj(hours -> new PhasedWeek(
                        WeekHours.of(hours * 12, hours * 12, hours * 12, hours * 12, hours * 12),
                        LocalTime.of(9, 30),
                        MARKER,
                        Place.WORKPLACE,
                        PayBasis.FULL))
                .toList();
        return new PhasedContent(first, PhasedChecksTest.CONTRACT, weeks, first.plusWeeks(weeks.size()), null, because);
    }

    private PhasedResult coach(Function<Colleague, PhasedResult> verb) {
        return made.icb().as(made.coach(), () -> verb.apply(made.coach()));
    }

    private PhasedResult save(PhasedContent content) {
        long seen = book().map(book -> book.plan().version()).orElse(0L);
        return coach(by -> coachs.save(by, made.id(), seen, content));
    }

    private void proposed(PhasedContent content) {
        assertThat(save(content)).isInstanceOf(Done.class);
        assertThat(coach(by -> coachs.propose(by, made.id(), now().plan().version())))
                .isEqualTo(new Done(PhasedState.PROPOSED));
    }

    private Optional<PhasedBook> book() {
        return made.icb().as(made.coach(), () -> coachs.of(made.coach(), made.id()));
    }

    private PhasedBook now() {
        return book().orElseThrow();
    }

    private UUID caseId() {
        return made.id().value();
    }

    private UUID referral() {
        return made.referral().id().value();
    }

    private <T> T person(java.util.function.Supplier<T> work) {
        return made.referral().asPerson(work);
    }

    private PhasedResult personSigns() {
        var read = person(() -> persons.open(caseId())).orElseThrow().book().newest();
        return person(() -> persons.sign(caseId(), read.number(), read.hash()));
    }

    private PhasedResult coachSigns() {
        var read = now().newest();
        return coach(by -> coachs.sign(by, made.id(), read.number(), read.hash()));
    }

    private Asked asked(DocumentId... readable) {
        // Whatever the person ever let Petra read: nobody else at the employer asks here.
        var ever = made.icb().in(() -> permissions.everLetRead(referral(), new MemberId(PETRA)));
        return new Asked(made.referral().employer(), referral(), List.of(readable), ever);
    }

    private Optional<Opened> employerSees(DocumentId... readable) {
        return made.icb().in(() -> employers.of(asked(readable)));
    }

    private PhasedResult employerSigns(DocumentId... readable) {
        var read = employerSees(readable).orElseThrow().version();
        return made.icb().in(() -> employers.sign(asked(readable), read.number(), read.hash(), PETRA, "Petra Imrie"));
    }

    /** The person says yes to the text that waits for them. */
    private DocumentId released() {
        var waits = person(() -> answering.waiting(referral())).getLast();
        assertThat(person(() -> answering.answer(new AnswerRelease(
                        referral(),
                        waits.id(),
                        waits.revision(),
                        waits.hash(),
                        new Answer.Yes("May they?", null, Set.of())))))
                .isInstanceOf(ReleaseResult.Done.class);
        return waits.id();
    }

    private DocumentId agreedByAll(PhasedContent content) {
        proposed(content);
        var text = released();
        personSigns();
        coachSigns();
        employerSigns(text);
        return text;
    }

    private long count(String sql) {
        return made.icb()
                .in(() -> Objects.requireNonNull(transaction.execute(status ->
                        jdbc.sql(sql).param(caseId()).query(Long.class).single())));
    }

    @Nested
    class ADraft {

        @Test
        void isItsCoachsAlone() {
            save(plan(monday, 15, 20));
            assertThat(now().plan().state()).isEqualTo(PhasedState.DRAFT);
            assertThat(person(() -> persons.open(caseId()))).isEmpty();
            assertThat(employerSees()).isEmpty();
            var other = cases.started(made.icb()).coach();
            assertThat(made.icb().as(other, () -> coachs.of(other, made.id()))).isEmpty();
            assertThat(made.icb().as(other, () -> coachs.save(other, made.id(), 0, plan(monday, 15))))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void keepsEveryVersionSealed() {
            save(plan(monday, 15, 20));
            save(plan(monday, 15, 18));
            assertThat(now().versions()).extracting(PhasedVersion::number).containsExactly(2, 1);
            var kept = made.icb()
                    .in(() -> transaction.execute(status -> jdbc.sql(
                                    "select v.content from phased_version v join phased_return r on r.tenant_id = v.tenant_id and r.id = v.plan_id where r.case_id = ?")
                            .param(caseId())
                            .query(byte[].class)
                            .list()));
            assertThat(Objects.requireNonNull(kept))
                    .hasSize(2)
                    .noneMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains("quillwort"));
        }

        @Test
        void isNotOverwrittenByWhoeverReadAnOlderOne() {
            save(plan(monday, 15, 20));
            save(plan(monday, 15, 18));
            assertThat(coach(by -> coachs.save(by, made.id(), 0, plan(monday, 10))))
                    .isInstanceOfSatisfying(ChangedSince.class, since -> {
                        assertThat(since.by()).isEqualTo(made.coach().name());
                        assertThat(since.number()).isEqualTo(2);
                    });
        }

        @Test
        void beginsOnAMonday() {
            assertThat(save(plan(monday.plusDays(1), 15)))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                            .extracting(Fault::field)
                            .containsExactly("startsOn"));
        }

        @Test
        void isNotProposedWithoutAReasonForASteepStep() {
            save(plan(monday, "", 10, 30));
            assertThat(coach(by -> coachs.propose(by, made.id(), now().plan().version())))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                            .extracting(Fault::field)
                            .contains("because"));
            assertThat(now().plan().state()).isEqualTo(PhasedState.DRAFT);
        }

        @Test
        void isNeverProposedAgainstTheLaw() {
            save(plan(monday, 15, 60));
            assertThat(coach(by -> coachs.propose(by, made.id(), now().plan().version())))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.faults())
                            .extracting(Fault::words)
                            .anyMatch(words -> words.startsWith("Week 2 is longer than 48 hours")));
        }
    }

    @Nested
    class AProposal {

        @Test
        void isTheEmployersOnlyOnceThePersonReleasedItsWords() {
            proposed(plan(monday.plusWeeks(1), 15, 20));
            assertThat(employerSees()).isEmpty();
            var text = released();
            assertThat(employerSees(text)).hasValueSatisfying(opened -> {
                assertThat(opened.version().number()).isEqualTo(1);
                assertThat(opened.waits()).isTrue();
                assertThat(opened.checks()).allMatch(check -> check.kind().crosses());
            });
            assertThat(employerSees()).as("taken back").isEmpty();
        }

        @Test
        void isAgreedOnceEverybodySignedTheSameVersion() {
            var text = agreedByAll(plan(monday.plusWeeks(1), 15, 20));
            assertThat(now().plan().state()).isEqualTo(PhasedState.AGREED);
            assertThat(now().under(1)).hasSize(3).allMatch(one -> one.hash()
                    .equals(now().newest().hash()));
            assertThat(employerSees())
                    .as("a signed agreement stays with whoever signed it")
                    .isPresent();
            assertThat(employerSees(text)).isPresent();
            var somebodyElse = new Asked(made.referral().employer(), referral(), List.of(), List.of());
            assertThat(made.icb().in(() -> employers.of(somebodyElse)))
                    .as("whom the person never let read it")
                    .isEmpty();
        }

        @Test
        void beginsAtOnceWhereItsFirstDayHasCome() {
            agreedByAll(plan(monday, 15, 20));
            assertThat(now().plan().state()).isEqualTo(PhasedState.RUNNING);
        }

        @Test
        void isNotSignedInAVersionThatIsOutOfDate() {
            proposed(plan(monday.plusWeeks(1), 15, 20));
            var old = person(() -> persons.open(caseId())).orElseThrow().book().newest();
            save(plan(monday.plusWeeks(1), 15, 18));
            assertThat(person(() -> persons.sign(caseId(), old.number(), old.hash())))
                    .isInstanceOfSatisfying(ChangedSince.class, since -> assertThat(since.number())
                            .isEqualTo(2));
            assertThat(person(() -> persons.sign(caseId(), 2, old.hash()))).isInstanceOf(ChangedSince.class);
            assertThat(now().signatures()).isEmpty();
        }

        @Test
        void asksEverybodyAgainOnceItIsChanged() {
            proposed(plan(monday.plusWeeks(1), 15, 20));
            personSigns();
            coachSigns();
            save(plan(monday.plusWeeks(1), 15, 18));
            assertThat(now().missing(2)).containsExactly(Who.Side.PERSON, Who.Side.EMPLOYER, Who.Side.COACH);
            assertThat(now().under(1)).hasSize(2);
        }

        @Test
        void isReadByItsPersonFirstWhereTheEmployerWroteIt() {
            proposed(plan(monday.plusWeeks(1), 15, 20));
            var text = released();
            var seen = employerSees(text).orElseThrow().plan().version();
            var theirs = plan(monday.plusWeeks(1), 15, 16);
            assertThat(made.icb().in(() -> employers.change(asked(text), seen, theirs, PETRA, "Petra Imrie")))
                    .isInstanceOf(Done.class);
            assertThat(now().personReadsFirst()).isTrue();
            assertThat(now().newest().number()).isEqualTo(1);
            assertThat(person(() -> persons.open(caseId()))
                            .orElseThrow()
                            .book()
                            .newest()
                            .number())
                    .isEqualTo(2);
            assertThat(now().personReadsFirst()).isFalse();
            assertThat(now().newest().by().name()).isEqualTo("Petra Imrie");
            assertThat(employerSees(text).orElseThrow().version().number()).isEqualTo(2);
        }

        @Test
        void isRefusedToAnEmployerThatMayReadNothing() {
            proposed(plan(monday.plusWeeks(1), 15, 20));
            assertThat(made.icb()
                            .in(() -> employers.sign(asked(), 1, now().newest().hash(), PETRA, "Petra Imrie")))
                    .isInstanceOf(NotFound.class);
            assertThat(made.icb().in(() -> employers.worked(asked(), 0, WeekHours.NONE, PETRA, "Petra Imrie")))
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void isChangedWherePersonAsksForIt() {
            proposed(plan(monday.plusWeeks(1), 15, 20));
            assertThat(person(() -> persons.askForChange(caseId(), " "))).isInstanceOf(Refused.class);
            person(() -> persons.askForChange(caseId(), "Not before ten"));
            assertThat(made.icb()
                            .as(made.coach(), () -> coachs.history(made.coach(), made.id()))
                            .getFirst()
                            .words())
                    .isEqualTo("Not before ten");
        }
    }

    @Nested
    class WhatWasWorked {

        @Test
        void isWrittenDownByEitherSideOnceItIsUnderWay() {
            proposed(plan(monday, 15, 20));
            assertThat(coach(by -> coachs.worked(by, made.id(), 0, WeekHours.of(180, 180, 180, 180, 180), "")))
                    .isInstanceOf(Refused.class);
            var text = released();
            personSigns();
            coachSigns();
            employerSigns(text);
            assertThat(person(() -> persons.worked(caseId(), 0, WeekHours.of(180, 180, 180, 180, 180), "Went well")))
                    .isInstanceOf(Done.class);
            assertThat(made.icb()
                            .in(() -> employers.worked(
                                    asked(text), 0, WeekHours.of(180, 180, 180, 180, 120), PETRA, "Petra Imrie")))
                    .isInstanceOf(Done.class);
            assertThat(now().workedIn(0)).hasSize(2);
            assertThat(now().deviations()).isEmpty();
            assertThat(coach(by -> coachs.worked(by, made.id(), 1, WeekHours.NONE, "")))
                    .as("a week that has not begun")
                    .isInstanceOf(Refused.class);
        }

        @Test
        void isAReasonToTalkWhereItDiffersByMoreThanIsAllowed() {
            agreedByAll(plan(monday, 15, 20));
            coach(by -> coachs.worked(by, made.id(), 0, WeekHours.of(180, 180, 180, 120, 0), ""));
            assertThat(toTalkAbout()).as("exactly 4 hours less").isEmpty();
            coach(by -> coachs.worked(by, made.id(), 0, WeekHours.of(180, 180, 180, 60, 0), ""));
            assertThat(toTalkAbout()).singleElement().satisfies(one -> assertThat(one.caseId())
                    .isEqualTo(made.id()));
            assertThat(now().deviations()).singleElement().satisfies(one -> assertThat(one.words())
                    .isEqualTo("Week 1: 10 hours worked, 15 planned"));
            assertThat(
                            count(
                                    "select count(*) from audit_entry where action = 'PhasedReturnDeviated' and subject_id = ?"))
                    .isEqualTo(1);
            coach(by -> coachs.talked(by, made.id()));
            assertThat(toTalkAbout()).isEmpty();
        }

        private List<ToTalkAbout> toTalkAbout() {
            return made.icb().as(made.coach(), () -> coachs.toTalkAbout(made.coach()));
        }
    }

    @Nested
    class ItsTime {

        @Test
        void beginsAndEndsByItself() {
            agreedByAll(plan(monday.plusWeeks(1), 15));
            turn(monday.plusDays(6));
            assertThat(now().plan().state()).isEqualTo(PhasedState.AGREED);
            turn(monday.plusDays(7));
            assertThat(now().plan().state()).isEqualTo(PhasedState.RUNNING);
            turn(monday.plusDays(13));
            assertThat(now().plan().state()).isEqualTo(PhasedState.RUNNING);
            turn(monday.plusDays(14));
            assertThat(now().plan().state()).isEqualTo(PhasedState.FINISHED);
        }

        private void turn(LocalDate today) {
            made.icb()
                    .in(() -> transaction.execute(status -> {
                        table.due(today).stream()
                                .filter(plan -> plan.caseId().equals(made.id()))
                                .forEach(verbs::turn);
                        return true;
                    }));
        }
    }

    @Test
    void oneThatEndedMakesRoomForAnother() {
        proposed(plan(monday.plusWeeks(1), 15, 20));
        assertThat(coach(by -> coachs.end(by, made.id(), now().plan().version(), " ")))
                .isInstanceOf(Refused.class);
        assertThat(coach(by -> coachs.end(by, made.id(), now().plan().version(), "Ill again")))
                .isEqualTo(new Done(PhasedState.ENDED));
        assertThat(save(plan(monday.plusWeeks(4), 15))).isInstanceOf(Done.class);
        assertThat(now().plan().state()).isEqualTo(PhasedState.DRAFT);
    }

    @Test
    void isReadWithTheSameFewStatementsHoweverManyVersionsThereAre() {
        save(plan(monday, 15, 20));
        int one = CountedStatements.of(this::now);
        for (int n = 0; n < 4; n++) save(plan(monday, 15, 18));
        assertThat(CountedStatements.of(this::now)).isEqualTo(one).isLessThanOrEqualTo(8);
    }
}
