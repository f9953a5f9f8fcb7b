package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.CountedStatements;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.ACaseInSupport.InSupport;
import uk.workwell.referral.AnswerGiven;
import uk.workwell.referral.Triage;
import uk.workwell.referral.TriageResult;
import uk.workwell.team.Colleague;

/** A coach's own question about a referral, once it is answered. */
class AnswersTodayTest extends SignedInTest {

    @Autowired
    Triage triage;

    @Autowired
    ACaseInSupport cases;

    private AnIcb icb;
    private InSupport made;
    private AReferral referral;

    @BeforeEach
    void aQuestion() {
        icb = fixtures.icb("QE1");
        // A coach of its own, who has asked nothing else.
        made = cases.opened(icb);
        referral = fixtures.aReferral()
                .to(icb)
                .sentAt(fixtures.now().minus(Duration.ofDays(2)))
                .received();
        ask("Which mornings suit you?");
    }

    private void ask(String words) {
        done(icb.as(made.coach(), () -> triage.askBack(made.coach(), referral.id(), words, version())));
    }

    private long version() {
        return referral.version(made.coach());
    }

    private static void done(TriageResult result) {
        assertThat(result).isInstanceOf(TriageResult.Done.class);
    }

    private void answered() {
        done(icb.as(
                made.coach(),
                () -> triage.writeAnswer(made.coach(), referral.id(), "Tuesdays and Fridays", version())));
    }

    private List<AnswerGiven> seenBy(Colleague colleague) {
        return icb.as(colleague, () -> triage.answers(colleague)).stream()
                .filter(answer -> answer.id().equals(referral.id()))
                .toList();
    }

    @Test
    void isALineOfWhoAskedFromTheAnswerToTheDecision() {
        assertThat(seenBy(made.coach())).as("not answered yet").isEmpty();
        answered();
        assertThat(seenBy(made.coach())).hasSize(1);
        assertThat(seenBy(icb.coach2())).as("did not ask").isEmpty();
        var elsewhere = fixtures.icb("QOP");
        assertThat(elsewhere.as(elsewhere.coach(), () -> triage.answers(made.coach())))
                .isEmpty();
        as(icb, made.coach(), () -> {
            open("coach");
            assertThat(text()).contains("Answers to your questions", referral.name(), "Decide about the referral");
            return true;
        });
        ask("And in the afternoon?");
        assertThat(seenBy(made.coach())).as("asked once more").isEmpty();
        answered();
        assertThat(seenBy(made.coach())).hasSize(1);
        done(icb.as(
                made.coach(),
                () -> triage.accept(
                        made.coach(), referral.id(), made.coach().id(), "They know each other", version())));
        assertThat(seenBy(made.coach())).as("decided").isEmpty();
    }

    @Test
    void isReadInOneStatement() {
        answered();
        assertThat(icb.<Integer>as(made.coach(), () -> CountedStatements.of(() -> triage.answers(made.coach()))))
                .isEqualTo(1);
    }
}
