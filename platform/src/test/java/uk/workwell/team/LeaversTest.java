package uk.workwell.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;

@WorkWellTest
class LeaversTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Team team;

    @Nested
    class SomebodyWhoLeaves {

        @Test
        void isOutAtTheNextClickAlthoughJustReadBefore() {
            var icb = fixtures.icb("QE1");
            var email = "leaver-" + UUID.randomUUID() + "@qe1.trial.example";
            icb.in(() -> {
                var id = team.add(AddStaff.of("Somebody", email, icb.provider(), Role.COACH));
                assertThat(team.find(id)).isPresent();
                team.leave(id);
                assertThat(team.find(id)).isEmpty();
                assertThat(team.byEmail(email)).isEmpty();
                assertThat(team.coaches(icb.provider()))
                        .noneMatch(coach -> coach.id().equals(id));
                return id;
            });
        }
    }

    @Nested
    class ARole {

        @Test
        void countsFromTheNextClickOn() {
            var icb = fixtures.icb("QE1");
            icb.in(() -> {
                var id = team.add(AddStaff.of(
                        "Somebody", "role-" + UUID.randomUUID() + "@x.example", icb.provider(), Role.COACH));
                assertThat(team.find(id).orElseThrow().is(Role.LEAD)).isFalse();
                team.give(id, Role.LEAD);
                assertThat(team.find(id).orElseThrow().roles()).contains(Role.COACH, Role.LEAD);
                team.take(id, Role.COACH);
                assertThat(team.find(id).orElseThrow().roles()).containsExactly(Role.LEAD);
                return id;
            });
        }
    }

    @Nested
    class AnAddress {

        @Test
        void isFoundHoweverItIsWrittenButNotInAnotherIcb() {
            var icb = fixtures.icb("QE1");
            var name = "Case" + UUID.randomUUID();
            icb.in(() -> {
                var id = team.add(AddStaff.of("Somebody", name + "@X.example", icb.provider(), Role.COACH));
                assertThat(team.byEmail(" " + name.toUpperCase(Locale.ROOT) + "@x.EXAMPLE ")
                                .orElseThrow()
                                .id())
                        .isEqualTo(id);
                return id;
            });
            var elsewhere = fixtures.icb("QOP");
            assertThat(elsewhere.in(() -> team.byEmail(name + "@x.example"))).isEmpty();
        }
    }
}
