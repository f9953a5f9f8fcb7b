package uk.workwell.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.BentDesks;
import uk.workwell.employer.Employers;
import uk.workwell.leak.APersonWithSecrets.Somebody;
import uk.workwell.sharing.BentPermissions;

/**
 * The counter-examples of the leak test: the house is built again with one part bent, the same life goes on in front of the
 * real desk and the bent one, and the leak test must see nothing at the first and something at the second.
 */
@WorkWellTest
class SeededBugsTest {

    private static final int ROUNDS_AT_MOST = 80;

    private static final int LIVES_AT_MOST = 6;

    /** Markers of what the person said yes to once, to somebody, by itself or with the contact. */
    private static final String SAID_YES_TO = "zq(text|wish|duties|message|place|agreed|promise|preparation)[a-z]{14}";

    /** One for each way in which an outlet can tell too much. */
    enum Bug {
        THE_POLICY_IGNORES_THE_END("permissions", BentPermissions.WithoutAnEnd.class, SAID_YES_TO),
        THE_POLICY_IGNORES_THE_READER("permissions", BentPermissions.ForEverybody.class, SAID_YES_TO),
        AN_OPEN_PAGE_REMEMBERS_WHAT_WAS_TAKEN_BACK("permissions", BentPermissions.Remembered.class, SAID_YES_TO),
        A_DRAFT_IS_SHOWN_BEFORE_ITS_RELEASE("standings", BentDesks.StandingsWithDrafts.class, "zqunanswered[a-z]{14}"),
        A_FIELD_HOLDS_WHAT_NEVER_CROSSES(
                "staffOfEmployer", BentDesks.StaffWithTheFitNote.class, "zqcondition[a-z]{14}");

        private final String part;
        private final Class<?> bent;

        /** Markers of what leaks by it. */
        private final String leaking;

        Bug(String part, Class<?> bent, String leaking) {
            this.part = part;
            this.bent = bent;
            this.leaking = leaking;
        }
    }

    @Autowired
    Fixtures fixtures;

    @Autowired
    Employers employers;

    @Autowired
    APersonWithSecrets secrets;

    @Autowired
    List<Doing> doings;

    @Autowired
    ApplicationContext house;

    private final Chance chance = Chance.printed();

    @SuppressWarnings("NullAway.Init")
    private Somebody one;

    @BeforeEach
    void somebodyWithSecrets() {
        var firm = AnEmployer.registered(employers);
        one = secrets.of(firm, fixtures.icb("QE1"), chance, fixtures.now().minus(Duration.ofDays(3)));
    }

    private LeakRun looking(ApplicationContext at) {
        return new LeakRun(chance, new Outlets(Desks.in(at)), doings, List.of(one), fixtures::now);
    }

    @ParameterizedTest
    @EnumSource
    void isSeen(Bug bug) {
        for (int life = 0; life < LIVES_AT_MOST; life++) {
            if (life > 0) somebodyWithSecrets();
            var leaked = leaksInALifeWith(bug);
            if (leaked.isEmpty()) continue; // Somebody who soon left their job, for one, has nothing more to leak.
            assertThat(leaked).allMatch(marker -> marker.matches(bug.leaking));
            return;
        }
        fail("Seed %s: nothing leaks by %s".formatted(chance.seed(), bug));
    }

    private Set<String> leaksInALifeWith(Bug bug) {
        var real = looking(house);
        var bent = looking(BentDesks.around(house, bug.part, bug.bent));
        for (int round = 0; round < ROUNDS_AT_MOST && bent.leaked().isEmpty(); round++) {
            real.happens();
            real.everybodyLooks(one);
            bent.everybodyLooks(one);
        }
        assertThat(real.findings()).isEmpty();
        return Set.copyOf(bent.leaked());
    }
}
