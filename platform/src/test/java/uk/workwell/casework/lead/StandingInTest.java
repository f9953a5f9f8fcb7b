package uk.workwell.casework.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.CaseResult.Fault;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.CaseloadFilter;
import uk.workwell.casework.CaseloadRow;
import uk.workwell.casework.Casework;
import uk.workwell.casework.Channel;
import uk.workwell.local.MovedClock;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.Team;
import uk.workwell.tenant.calendar.WorkingDays;

/** Who works on a coach's cases while the coach is away. */
@WorkWellTest
class StandingInTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    StandingIn standingIn;

    @Autowired
    Caseload caseload;

    @Autowired
    Casework casework;

    @Autowired
    Team team;

    private AnIcb icb;
    private InSupport theirs;
    private Colleague away;
    private Colleague cover;
    private LocalDate today;

    @BeforeEach
    void aCoachWhoWillBeAway() {
        icb = fixtures.icb("QE1");
        theirs = cases.opened(icb);
        away = theirs.coach();
        cover = coach(icb);
        today = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
    }

    private Colleague coach(AnIcb of) {
        return of.in(() -> team.find(team.add(AddStaff.of(
                        "Zora Linden", "zora-" + UUID.randomUUID() + "@x.example", of.provider(), Role.COACH)))
                .orElseThrow());
    }

    private List<Fault> enter(@Nullable Colleague who, @Nullable Colleague by, int first, int last) {
        return enter(icb.lead(), who, by, today.plusDays(first), today.plusDays(last));
    }

    private List<Fault> enter(
            Colleague lead,
            @Nullable Colleague who,
            @Nullable Colleague by,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        return icb.as(
                lead,
                () -> standingIn.enter(
                        lead, new EnterCover(who == null ? null : who.id(), by == null ? null : by.id(), first, last)));
    }

    private CoverDays entered() {
        return icb.as(icb.lead(), () -> standingIn.coming(icb.lead())).stream()
                .filter(days -> days.away().equals(away.id()))
                .findFirst()
                .orElseThrow();
    }

    private <T> T inDays(int days, Supplier<T> work) {
        Instant then = fixtures.now().plus(Duration.ofDays(days));
        return MovedClock.at(then, work::get);
    }

    private boolean finds(Colleague colleague, int days) {
        return inDays(days, () -> icb.as(colleague, () -> caseload.of(colleague).find(theirs.id())))
                .isPresent();
    }

    private List<String> lists(Colleague colleague, int days) {
        return inDays(
                        days,
                        () -> icb.as(colleague, () -> caseload.of(colleague)
                                .window(CaseloadFilter.MINE, CaseloadFilter.Sort.NAME, false, 0, 50)))
                .stream()
                .map(CaseloadRow::name)
                .toList();
    }

    @Nested
    class WhoeverCovers {

        @BeforeEach
        void fromTheDayAfterTomorrowForThreeDays() {
            assertThat(enter(away, cover, 2, 4)).isEmpty();
        }

        @Test
        void findsTheCasesOnThoseDaysAndOnNoOther() {
            for (int day : List.of(0, 1, 5, 6)) {
                assertThat(finds(cover, day)).as("day " + day).isFalse();
                assertThat(lists(cover, day)).as("day " + day).isEmpty();
            }
            for (int day : List.of(2, 3, 4)) {
                assertThat(finds(cover, day)).as("day " + day).isTrue();
                assertThat(lists(cover, day))
                        .as("day " + day)
                        .containsExactly(theirs.referral().name());
            }
        }

        @Test
        void isToldUntilWhen() {
            var card = inDays(
                    3,
                    () -> icb.as(
                            cover, () -> caseload.of(cover).find(theirs.id()).orElseThrow()));
            assertThat(card.coveredUntil()).isEqualTo(today.plusDays(4));
            assertThat(inDays(3, () -> cases.card(theirs)).coveredUntil()).isNull();
        }

        @Test
        void worksOnThemOnThoseDaysAndOnNoOther() {
            assertThat(attempt(cover, 1)).isInstanceOf(CaseResult.NotFound.class);
            assertThat(attempt(cover, 3)).isInstanceOf(CaseResult.Done.class);
            assertThat(attempt(cover, 5)).isInstanceOf(CaseResult.NotFound.class);
            assertThat(icb.as(away, () -> caseload.of(away).steps(theirs.id()))
                            .getFirst()
                            .by()
                            .id())
                    .isEqualTo(cover.id().value());
        }

        private CaseResult attempt(Colleague by, int days) {
            return inDays(
                    days,
                    () -> icb.as(
                            by,
                            () -> casework.logContactAttempt(
                                    by,
                                    theirs.id(),
                                    Channel.PHONE,
                                    cases.card(theirs).version())));
        }

        @Test
        void leavesThemToTheirCoachAsWell() {
            assertThat(finds(away, 3)).isTrue();
            assertThat(lists(away, 3)).containsExactly(theirs.referral().name());
        }

        @Test
        void findsThemInOneStatementAsBefore() {
            int own = CountedStatements.of(() -> lists(away, 3));
            assertThat(CountedStatements.of(() -> lists(cover, 3))).isEqualTo(own);
            int found = CountedStatements.of(() -> finds(away, 3));
            assertThat(CountedStatements.of(() -> finds(cover, 3))).isEqualTo(found);
        }

        @Test
        void findsThemNoMoreOnceTheCoverIsEnded() {
            var days = entered();
            assertThat(icb.<Boolean>as(icb.lead(), () -> standingIn.end(icb.lead(), days.id())))
                    .isTrue();
            assertThat(finds(cover, 3)).isFalse();
            assertThat(lists(cover, 3)).isEmpty();
            assertThat(Rows.text(
                            "select ended_by::text from case_cover where id = ? and ended_at is not null", days.id()))
                    .isEqualTo(icb.lead().id().value().toString());
        }

        @Test
        void findsNothingOfAnybodyElse() {
            var others = cases.opened(icb);
            assertThat(inDays(3, () -> icb.as(cover, () -> caseload.of(cover).find(others.id()))))
                    .isEmpty();
        }
    }

    @Test
    void whoCoversForNobodyFindsNothing() {
        enter(away, cover, 0, 4);
        assertThat(finds(icb.coach2(), 1)).isFalse();
    }

    @Test
    void aCoachOfAnotherProviderNeverCovers() {
        var other = fixtures.anotherProviderOf(icb);
        assertThat(enter(away, other.coach(), 0, 4)).extracting(Fault::field).containsExactly("cover");
        assertThat(enter(other.lead(), away, other.coach(), today, today))
                .extracting(Fault::field)
                .containsExactly("away");
        // Not even by a row that no verb of ours writes.
        Rows.text(
                "insert into case_cover (tenant_id, id, provider_id, away_id, cover_id, first_day, last_day, entered_by, entered_at)"
                        + " values (?, gen_random_uuid(), ?, ?, ?, ?, ?, ?, now()) returning id",
                icb.id().value(),
                icb.provider().value(),
                away.id().value(),
                other.coach().id().value(),
                today,
                today.plusDays(4),
                icb.lead().id().value());
        assertThat(icb.as(other.coach(), () -> caseload.of(other.coach()).find(theirs.id())))
                .isEmpty();
        assertThat(icb.<Integer>as(
                        other.coach(), () -> caseload.of(other.coach()).count(CaseloadFilter.MINE)))
                .isZero();
    }

    @Test
    void aLeadOfAnotherProviderNeitherSeesNorEndsIt() {
        enter(away, cover, 0, 4);
        var days = entered();
        var other = fixtures.anotherProviderOf(icb).lead();
        assertThat(icb.as(other, () -> standingIn.coming(other))).isEmpty();
        assertThat(icb.<Boolean>as(other, () -> standingIn.end(other, days.id())))
                .isFalse();
        assertThat(finds(cover, 1)).isTrue();
    }

    @Test
    void aCoachEntersNothing() {
        assertThat(enter(away, away, cover, today, today)).isNotEmpty();
        assertThat(icb.as(away, () -> standingIn.coming(away))).isEmpty();
    }

    @Nested
    class TheDaysOfACover {

        @Test
        void areAskedFor() {
            assertThat(enter(icb.lead(), null, null, null, null))
                    .extracting(Fault::field)
                    .containsExactly("away", "cover", "first", "last");
        }

        @Test
        void areNotInThePastNorTheWrongWayRound() {
            assertThat(enter(away, cover, -1, 2)).extracting(Fault::field).containsExactly("first");
            assertThat(enter(away, cover, 3, 2)).extracting(Fault::field).containsExactly("last");
            assertThat(enter(away, cover, 0, 500)).extracting(Fault::field).containsExactly("last");
            assertThat(enter(away, away, 0, 2)).extracting(Fault::field).containsExactly("cover");
        }

        @Test
        void areNotCoveredTwice() {
            assertThat(enter(away, cover, 2, 4)).isEmpty();
            assertThat(enter(away, coach(icb), 4, 6))
                    .extracting(Fault::words)
                    .singleElement()
                    .asString()
                    .contains("covers for", "already");
            assertThat(enter(away, coach(icb), 0, 2)).isNotEmpty();
            assertThat(enter(away, coach(icb), 5, 6)).isEmpty();
        }

        @Test
        void areFreeAgainOnceItIsEnded() {
            enter(away, cover, 2, 4);
            icb.as(icb.lead(), () -> standingIn.end(icb.lead(), entered().id()));
            assertThat(enter(away, coach(icb), 3, 6)).isEmpty();
        }

        @Test
        void areNotCoveredByWhoIsAwayThen() {
            assertThat(enter(cover, coach(icb), 2, 4)).isEmpty();
            assertThat(enter(away, cover, 4, 6)).extracting(Fault::field).containsExactly("cover");
        }

        @Test
        void areNotTakenOffByWhoCoversThen() {
            assertThat(enter(away, cover, 2, 4)).isEmpty();
            assertThat(enter(cover, coach(icb), 3, 3)).extracting(Fault::field).containsExactly("first");
        }

        @Test
        void areInTheTrail() {
            enter(away, cover, 2, 4);
            var days = entered();
            icb.as(icb.lead(), () -> standingIn.end(icb.lead(), days.id()));
            assertThat(Rows.texts(
                            "select action from audit_entry where subject_kind = 'case_cover' and subject_id = ? order by at, action desc",
                            days.id()))
                    .containsExactly("CoverEntered", "CoverEnded");
        }
    }
}
