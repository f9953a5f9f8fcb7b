package uk.workwell.casework.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.Attention;
import uk.workwell.casework.CaseloadFilter;
import uk.workwell.casework.CaseloadFilter.Sort;
import uk.workwell.casework.NextMeeting;
import uk.workwell.casework.StageGroup;
import uk.workwell.casework.Stages;
import uk.workwell.casework.Whose;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.Team;
import uk.workwell.tenant.settings.Cohort;

/** A colleague's own views of the caseload. */
@WorkWellTest
class SavedViewsTest {

    private static final CaseloadFilter EVERYTHING = CaseloadFilter.MINE
            .searching("Thistle")
            .of(Whose.COVERED)
            .in(StageGroup.SUPPORTED)
            .in(Cohort.OFF_SICK)
            .asking(Attention.CLOCK_75)
            .quietFor(28)
            .seen(NextMeeting.NOT_BOOKED)
            .livingIn("lancaster")
            .withNeeds(true);

    @Autowired
    Fixtures fixtures;

    @Autowired
    SavedViews views;

    @Autowired
    Team team;

    private AnIcb icb;
    private Colleague coach;

    @BeforeEach
    void aNewCoach() {
        icb = fixtures.icb("QE1");
        coach = icb.in(() -> team.find(team.add(AddStaff.of(
                        "A new coach", "new-" + UUID.randomUUID() + "@qe1.trial.example", icb.provider(), Role.COACH)))
                .orElseThrow());
    }

    private List<SavedView> of(Colleague one) {
        return icb.as(one, () -> views.of(one));
    }

    private ViewResult save(String name, CaseloadFilter filter, boolean first) {
        return icb.as(coach, () -> views.save(coach, new SaveView(name, filter, Sort.LAST_CONTACT, true, first)));
    }

    private UUID saved(String name) {
        return ((ViewResult.Done) save(name, CaseloadFilter.MINE, false)).view();
    }

    @Test
    void keepFilterSearchAndOrder() {
        save("All of it", EVERYTHING, true);
        assertThat(of(coach)).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("All of it");
            assertThat(view.filter()).isEqualTo(EVERYTHING);
            assertThat(view.sort()).isEqualTo(Sort.LAST_CONTACT);
            assertThat(view.descending()).isTrue();
            assertThat(view.opensFirst()).isTrue();
        });
    }

    @Test
    void keepEveryChoiceThatAFilterHas() {
        for (var stages : Stages.all().toList()) save("One", CaseloadFilter.MINE.in(stages), false);
        for (var attention : Attention.values()) save("One", CaseloadFilter.MINE.asking(attention), false);
        for (var whose : Whose.values()) save("One", CaseloadFilter.MINE.of(whose), false);
        for (var cohort : Cohort.values()) save("One", CaseloadFilter.MINE.in(cohort), false);
        for (var next : NextMeeting.values()) save("One", CaseloadFilter.MINE.seen(next), false);
        for (var sort : Sort.values()) {
            icb.as(coach, () -> views.save(coach, new SaveView("One", CaseloadFilter.MINE, sort, false, false)));
        }
        assertThat(of(coach)).singleElement().satisfies(view -> assertThat(view.filter())
                .isEqualTo(CaseloadFilter.MINE));
    }

    @Test
    void areReadInOneStatement() {
        for (int n = 0; n < 3; n++) saved("View " + n);
        assertThat(icb.<Integer>as(coach, () -> CountedStatements.of(() -> views.of(coach))))
                .isEqualTo(1);
    }

    @Test
    void hideWhatWasTypedFromWhoeverStealsTheDatabase() {
        save("Wilhelmina", CaseloadFilter.MINE.searching("Wilhelmina Cress"), false);
        assertThat(Rows.holding("caseload_view", "Wilhelmina")).isZero();
        assertThat(of(coach))
                .singleElement()
                .satisfies(view -> assertThat(view.filter().search()).isEqualTo("Wilhelmina Cress"));
    }

    @Test
    void openFirstOneAtATime() {
        save("One", CaseloadFilter.MINE, true);
        save("Two", CaseloadFilter.MINE, true);
        assertThat(first()).containsExactly("Two");
        var one = of(coach).getFirst().id();
        icb.as(coach, () -> views.openFirst(coach, one));
        assertThat(first()).containsExactly("One");
        save("One", EVERYTHING, false);
        assertThat(first()).as("replaced").containsExactly("One");
        icb.as(coach, () -> views.openNoneFirst(coach, one));
        assertThat(first()).isEmpty();
    }

    private List<String> first() {
        return of(coach).stream()
                .filter(SavedView::opensFirst)
                .map(SavedView::name)
                .toList();
    }

    @Test
    void areReplacedByOneOfTheSameNameHoweverItIsTyped() {
        saved("Silent people");
        save(" silent  People ", EVERYTHING, false);
        assertThat(of(coach)).singleElement().satisfies(view -> assertThat(view.filter())
                .isEqualTo(EVERYTHING));
    }

    @Test
    void areRenamedAndDeleted() {
        var one = saved("One");
        saved("Two");
        assertThat(icb.as(coach, () -> views.rename(coach, one, "two")))
                .isEqualTo(new ViewResult.Refused("Another of your views has this name"));
        assertThat(icb.as(coach, () -> views.rename(coach, one, "ONE"))).isInstanceOf(ViewResult.Done.class);
        assertThat(icb.as(coach, () -> views.rename(coach, one, "Three"))).isInstanceOf(ViewResult.Done.class);
        assertThat(of(coach)).extracting(SavedView::name).containsExactly("Three", "Two");
        assertThat(icb.as(coach, () -> views.delete(coach, one))).isInstanceOf(ViewResult.Done.class);
        assertThat(icb.as(coach, () -> views.delete(coach, one))).isInstanceOf(ViewResult.NotFound.class);
        assertThat(of(coach)).extracting(SavedView::name).containsExactly("Two");
    }

    @Test
    void areRefusedWithoutANameAndBeyondTwelve() {
        assertThat(save(" ", EVERYTHING, false)).isEqualTo(new ViewResult.Refused("Give the view a name"));
        assertThat(save("x".repeat(41), EVERYTHING, false))
                .isEqualTo(new ViewResult.Refused("Shorten the name to 40 characters"));
        for (int n = 0; n < SavedViews.AT_MOST; n++) saved("View " + n);
        assertThat(save("One more", EVERYTHING, false))
                .isEqualTo(new ViewResult.Refused("You have 12 views, which is the most. Delete one first"));
        assertThat(save("View 3", EVERYTHING, false)).as("replacing adds none").isInstanceOf(ViewResult.Done.class);
    }

    @Test
    void areOneEvenWhenTwoTabsSaveTheSameNameAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tabs = IntStream.range(0, 8)
                    .<Callable<ViewResult>>mapToObj(n -> () -> save("At once", CaseloadFilter.MINE, true))
                    .toList();
            for (var tab : threads.invokeAll(tabs)) assertThat(tab.get()).isInstanceOf(ViewResult.Done.class);
        }
        assertThat(of(coach)).hasSize(1);
    }

    @Test
    void areNobodyElsesToSeeOrChange() {
        var mine = saved("Mine");
        var before = of(coach);
        var elsewhere = fixtures.icb("QOP");
        assertThat(elsewhere.as(elsewhere.coach(), () -> views.of(coach))).isEmpty();
        for (var other : List.of(icb.coach2(), icb.lead(), icb.admin())) {
            assertThat(of(other)).extracting(SavedView::id).doesNotContain(mine);
            assertThat(icb.as(other, () -> views.rename(other, mine, "Taken"))).isInstanceOf(ViewResult.NotFound.class);
            assertThat(icb.as(other, () -> views.openFirst(other, mine))).isInstanceOf(ViewResult.NotFound.class);
            assertThat(icb.as(other, () -> views.delete(other, mine))).isInstanceOf(ViewResult.NotFound.class);
        }
        assertThat(of(coach)).isEqualTo(before);
    }

    @Test
    void areWrittenIntoTheTrailWithoutAName() {
        var view = saved("Wilhelmina");
        assertThat(Rows.text(
                        "select count(*) from audit_entry where subject_kind = 'caseload_view' and subject_id = ?",
                        view))
                .isEqualTo("1");
    }
}
