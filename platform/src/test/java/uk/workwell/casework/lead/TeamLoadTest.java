package uk.workwell.casework.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.local.MovedClock;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.Team;
import uk.workwell.tenant.calendar.WorkingDays;

/** How full a team is. */
@WorkWellTest
class TeamLoadTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    TeamLoad load;

    @Autowired
    StandingIn standingIn;

    @Autowired
    Team team;

    private AnIcb icb;

    @BeforeEach
    void anIcb() {
        icb = fixtures.icb("QE1");
    }

    private List<LoadOfCoach> seenBy(Colleague colleague) {
        return icb.as(colleague, () -> load.of(colleague));
    }

    private LoadOfCoach of(Colleague coach) {
        return seenBy(icb.lead()).stream()
                .filter(one -> one.coach().equals(coach.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsCasesWeightAndLimits() {
        var made = cases.opened(icb);
        assertThat(of(made.coach())).satisfies(one -> {
            assertThat(one.live()).isEqualTo(1);
            assertThat(one.weighted()).isEqualTo(1);
            assertThat(one.soft()).isEqualTo(40);
            assertThat(one.hard()).isEqualTo(50);
            assertThat(one.here()).isTrue();
            assertThat(one.away()).isNull();
        });
    }

    @Test
    void countsAsSilentWhoIsInSupportAndHeardNothingForTwoWeeks() {
        var made = cases.started(icb);
        assertThat(of(made.coach()).silent()).isZero();
        for (var days : List.of("13", "14")) {
            Rows.text(
                    "update care_case set last_contact_on = current_date - " + days + " where id = ? returning id",
                    made.id().value());
            assertThat(of(made.coach()).silent()).as(days).isEqualTo(days.equals("14") ? 1 : 0);
        }
        Rows.text(
                "update care_case set state = 'PAUSED' where id = ? returning id",
                made.id().value());
        assertThat(of(made.coach()).silent()).as("paused").isZero();
    }

    @Test
    void tellsWhoIsAwayNextAndWhoCovers() {
        var made = cases.opened(icb);
        var today = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
        icb.as(
                icb.lead(),
                () -> standingIn.enter(
                        icb.lead(),
                        new EnterCover(
                                made.coach().id(), icb.coach2().id(), today.plusDays(400), today.plusDays(401))));
        assertThat(of(made.coach()).away()).isNotNull().satisfies(days -> assertThat(days.cover())
                .isEqualTo(icb.coach2().id()));
    }

    @Test
    void namesWhoHasLeftAndStillHasCases() {
        var made = cases.opened(icb);
        icb.in(() -> {
            team.leave(made.coach().id());
            return true;
        });
        assertThat(of(made.coach())).satisfies(one -> {
            assertThat(one.here()).isFalse();
            assertThat(one.live()).isEqualTo(1);
            assertThat(one.name()).isEqualTo("Idris Fernleigh");
        });
    }

    @Test
    void isNothingForACoachOrAnotherProvidersLead() {
        var made = cases.opened(icb);
        assertThat(seenBy(made.coach())).isEmpty();
        assertThat(seenBy(fixtures.anotherProviderOf(icb).lead()))
                .isNotEmpty()
                .extracting(LoadOfCoach::coach)
                .doesNotContain(made.coach().id());
    }

    @Test
    void tellsWhenEachIsFreeNextBetweenWhatIsBookedAndDaysAway() {
        var made = cases.opened(icb);
        // A Wednesday in January: no bank holiday near.
        var wednesday = Instant.parse("2027-01-13T08:29:00Z");
        assertThat(free(made.coach(), wednesday)).isEqualTo("2027-01-13T09:30:00Z");
        Rows.text(
                "insert into appointment (tenant_id, id, provider_id, case_id, coach_id, starts_at, minutes, mode, attendance,"
                        + " recorded_by, recorded_at) select tenant_id, gen_random_uuid(), provider_id, id, coach_id,"
                        + " timestamptz '2027-01-13 09:45:00Z', 435, 'PHONE', '0', coach_id, now() from care_case where id = ? returning id",
                made.id().value());
        assertThat(free(made.coach(), wednesday)).as("the day is full").isEqualTo("2027-01-14T09:00:00Z");
        Rows.text(
                "insert into coach_away (tenant_id, id, provider_id, staff_id, first_day, last_day, entered_by, entered_at)"
                        + " select tenant_id, gen_random_uuid(), provider_id, coach_id, date '2027-01-14', date '2027-01-15',"
                        + " coach_id, now() from care_case where id = ? returning id",
                made.id().value());
        assertThat(free(made.coach(), wednesday)).as("away").isEqualTo("2027-01-18T09:00:00Z");
        Rows.text(
                "insert into case_cover (tenant_id, id, provider_id, away_id, cover_id, first_day, last_day, entered_by, entered_at)"
                        + " select tenant_id, gen_random_uuid(), provider_id, coach_id, ?, date '2027-01-18', date '2027-01-19', ?, now()"
                        + " from care_case where id = ? returning id",
                icb.coach2().id().value(),
                icb.lead().id().value(),
                made.id().value());
        assertThat(free(made.coach(), wednesday)).as("covered for").isEqualTo("2027-01-20T09:00:00Z");
        Rows.text(
                "update case_cover set last_day = date '2027-02-19' where away_id = ? returning id",
                made.coach().id().value());
        assertThat(free(made.coach(), wednesday)).as("not within two weeks").isNull();
    }

    private @Nullable String free(Colleague coach, Instant at) {
        var next = MovedClock.at(at, () -> of(coach)).nextFree();
        return next == null ? null : next.toString();
    }

    @Test
    void takesAsManyStatementsHoweverLargeTheTeam() {
        int few = CountedStatements.of(() -> seenBy(icb.lead()));
        assertThat(few).isLessThanOrEqualTo(8);
        for (int n = 0; n < 5; n++) {
            icb.in(() -> team.add(AddStaff.of(
                    "Zora Linden", "zora-" + UUID.randomUUID() + "@x.example", icb.provider(), Role.COACH)));
        }
        cases.opened(icb);
        assertThat(CountedStatements.of(() -> seenBy(icb.lead()))).isEqualTo(few);
    }
}
