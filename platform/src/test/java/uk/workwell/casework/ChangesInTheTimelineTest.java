package uk.workwell.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.WorkWellTest;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.agreement.AdjustmentResult;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.AskForAdjustment;
import uk.workwell.agreement.DeclineReason;
import uk.workwell.agreement.EmployersAdjustments;
import uk.workwell.agreement.EmployersAnswer;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.PersonsAdjustments;
import uk.workwell.casework.TimelineEntry.Topic;
import uk.workwell.returntowork.AConversation;
import uk.workwell.returntowork.AConversation.Somebody;

/** What the timeline tells of changes at work: that it happened, never a word of it, and nothing that the person has not read. */
@WorkWellTest
class ChangesInTheTimelineTest {

    private static final String SECRET = "Quillwort at the bench";

    @Autowired
    AConversation talk;

    @Autowired
    Timelines timelines;

    @Autowired
    Adjustments adjustments;

    @Autowired
    PersonsAdjustments persons;

    @Autowired
    EmployersAdjustments employers;

    private Somebody of;

    @BeforeEach
    void somebodyInSupport() {
        of = talk.somebody();
    }

    private AdjustmentId permitted() {
        var made = of.asCoach(() -> adjustments.ask(new AskForAdjustment(
                of.icb().provider().value(),
                of.referral().id().value(),
                of.firm().id,
                Party.COACH,
                "STAGGERED_START",
                SECRET,
                null)));
        var id = ((AdjustmentResult.Done) made).id();
        of.referral()
                .asPerson(() -> persons.permit(seen(id, PersonsAdjustments.Read::new), "May they?", null, Set.of()));
        return id;
    }

    private interface Reading<T> {
        T of(java.util.UUID referral, AdjustmentId id, long version, int number, String hash);
    }

    private <T> T seen(AdjustmentId id, Reading<T> reading) {
        var referral = of.referral().id().value();
        var file = adjustments.file(referral, id).orElseThrow();
        return reading.of(
                referral,
                id,
                file.now().version(),
                file.current().number(),
                file.current().hash());
    }

    private List<String> told(Function<TimelineEntry, Object> what) {
        return of
                .asCoach(() -> timelines.newest(of.icb().coach(), of.caseId(), Topic.EMPLOYER, 50))
                .orElseThrow()
                .entries()
                .stream()
                .map(what)
                .map(String::valueOf)
                .filter(words -> words.startsWith("Change at work"))
                .toList();
    }

    @Test
    void tellsWhatHappenedNewestFirstWithoutAWordOfIt() {
        permitted();
        assertThat(told(TimelineEntry::head))
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("sent to the employer by the person"),
                        second -> assertThat(second).endsWith("asked for"));
        assertThat(of.asCoach(() -> timelines.newest(of.icb().coach(), of.caseId(), null, 50))
                        .orElseThrow()
                        .entries())
                .noneMatch(entry -> entry.head().contains(SECRET)
                        || entry.lines().toString().contains(SECRET));
    }

    @Test
    void tellsOfAnAnswerOnceThePersonHasReadIt() {
        var id = permitted();
        var refusal = new EmployersAnswer.No(DeclineReason.DISRUPTION, SECRET, null);
        assertThat(of.icb()
                        .in(() -> employers.answer(
                                seen(
                                        id,
                                        (referral, one, version, number, hash) -> new EmployersAdjustments.Read(
                                                referral, one, version, number, hash, "Petra Inkwell")),
                                refusal)))
                .isInstanceOf(AdjustmentResult.Done.class);
        assertThat(told(TimelineEntry::head)).noneMatch(head -> head.endsWith("answered: no"));
        of.referral().asPerson(() -> {
            persons.read(of.referral().id().value());
            return true;
        });
        assertThat(told(TimelineEntry::head)).first().asString().endsWith("answered: no");
    }
}
