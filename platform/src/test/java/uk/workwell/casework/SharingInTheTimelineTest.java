package uk.workwell.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures;
import uk.workwell.WorkWellTest;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.casework.TimelineEntry.Line;
import uk.workwell.casework.TimelineEntry.Topic;
import uk.workwell.sharing.GivePermission;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.Actor;

/** "Sharing" in a case's timeline: what the employer may know, from when, and until when. */
@WorkWellTest
class SharingInTheTimelineTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Permissions permissions;

    @Autowired
    Timelines timelines;

    @SuppressWarnings("NullAway.Init")
    private InSupport made;

    @BeforeEach
    void aCase() {
        made = cases.opened(fixtures.icb("QE1"));
    }

    private void allows(@Nullable LocalDate until) {
        made.icb()
                .in(() -> permissions.give(new GivePermission(
                        made.icb().provider().value(),
                        made.referral().id().value(),
                        made.referral().employer(),
                        SharedItem.IN_CONTACT,
                        "May your employer know that you are in contact with us?",
                        until)));
    }

    private void takesBack() {
        made.icb().in(() -> {
            permissions.withdraw(made.referral().id().value(), SharedItem.IN_CONTACT);
            return true;
        });
    }

    private List<TimelineEntry> read(Colleague colleague, @Nullable Topic topic) {
        return made.icb().as(colleague, () -> timelines.newest(colleague, made.id(), topic, 100)).stream()
                .flatMap(window -> window.entries().stream())
                .toList();
    }

    private List<TimelineEntry> sharing() {
        return read(made.coach(), Topic.SHARING);
    }

    @Test
    void isEmptyWhereNothingWasEverAllowed() {
        assertThat(sharing()).isEmpty();
    }

    @Test
    void tellsWhatThePersonAllowedInTheWordsThatTheyRead() {
        allows(null);
        assertThat(sharing()).singleElement().satisfies(entry -> {
            assertThat(entry.head()).isEqualTo("Lets the employer know of the contact with us");
            assertThat(entry.by().kind()).isEqualTo(Actor.Kind.PERSON);
            assertThat(entry.lines())
                    .extracting(Line::words)
                    .containsExactly(
                            "Asked: “May your employer know that you are in contact with us?”",
                            "Until it is taken back, or 28 days after the case ends");
        });
    }

    @Test
    void saysTheLastDayOfAPermissionThatEnds() {
        allows(LocalDate.of(2027, 2, 1));
        assertThat(sharing().getFirst().lines())
                .extracting(Line::words)
                .contains("Until 31 January 2027, or until it is taken back");
    }

    @Test
    void tellsThatItWasTakenBackAboveThatItWasGiven() {
        allows(null);
        takesBack();
        assertThat(sharing())
                .extracting(TimelineEntry::head)
                .containsExactly(
                        "No longer lets the employer know of the contact with us",
                        "Lets the employer know of the contact with us");
        allows(null);
        assertThat(sharing()).hasSize(3);
    }

    @Test
    void standsAmongEverythingElseToo() {
        allows(null);
        assertThat(read(made.coach(), null)).extracting(TimelineEntry::topic).contains(Topic.SHARING, Topic.CASE);
        assertThat(read(made.coach(), Topic.CONTACTS))
                .extracting(TimelineEntry::topic)
                .doesNotContain(Topic.SHARING);
    }

    @Test
    void isNotForAnotherCoach() {
        allows(null);
        assertThat(sharing()).hasSize(1);
        assertThat(read(made.icb().coach2(), Topic.SHARING)).isEmpty();
    }

    @Test
    void costsTheSameHoweverOftenThePersonChangedTheirMind() {
        allows(null);
        int once = CountedStatements.of(this::sharing);
        for (int i = 0; i < 5; i++) {
            takesBack();
            allows(null);
        }
        assertThat(sharing()).hasSize(11);
        assertThat(CountedStatements.of(this::sharing)).isEqualTo(once);
    }
}
