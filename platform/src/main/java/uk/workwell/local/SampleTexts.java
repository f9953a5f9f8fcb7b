package uk.workwell.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.release.AnswerRelease;
import uk.workwell.sharing.release.AnswerRelease.Answer;
import uk.workwell.sharing.release.AnsweringReleases;
import uk.workwell.sharing.release.DraftRelease;
import uk.workwell.sharing.release.Release;
import uk.workwell.sharing.release.ReleaseResult;
import uk.workwell.sharing.release.Releases;

/** Texts for employers in three areas: three times in each state that one can have. */
@Component
@Profile({"local", "test"})
@Order(43)
class SampleTexts implements SampleData {

    private static final int EACH = 3;

    private record Words(SharedItem item, String text) {}

    private static final List<Words> WORDS = List.of(
            new Words(
                    SharedItem.FUNCTION,
                    "Can stand for half an hour at a time and carry up to 5 kg. Sitting and standing in turn is fine all day. Can use a keyboard for an hour without a break."),
            new Words(
                    SharedItem.DURATION,
                    "We expect this to be so for about three months, and look at it together at the end of January."),
            new Words(
                    SharedItem.RETURN_PLAN,
                    "Wishes to come back in small steps from December on, mornings first. Talks with the line manager before the first day."),
            new Words(
                    SharedItem.FUNCTION,
                    "Can work through a whole morning. Afternoons are harder: tasks that need care are better before noon."),
            new Words(
                    SharedItem.RETURN_PLAN,
                    "Would like to know the team's new rota before the first day back, and to begin on a Tuesday."));

    private final SampleEmployees employees;
    private final Releases releases;
    private final AnsweringReleases answering;
    private final SampleDays days;

    SampleTexts(SampleEmployees employees, Releases releases, AnsweringReleases answering, SampleDays days) {
        this.employees = employees;
        this.releases = releases;
        this.answering = answering;
        this.days = days;
    }

    /** How far a sample text has come. */
    private enum Tale {
        DRAFTED,
        SHOWN,
        QUESTIONED,
        RELEASED,
        REFUSED,
        LAPSED
    }

    @Override
    public String fill() {
        int made = employees.inEachArea(this::fill);
        return made == 0 ? "texts for employers as they were" : made + " texts for employers";
    }

    private int fill(List<SampleEmployee> inTheArea) {
        var all = SampleEmployees.ofTheFirstCoach(inTheArea);
        if (all.isEmpty() || all.stream().anyMatch(this::hasSome)) return 0;
        int made = 0;
        for (var tale : Tale.values()) {
            for (int which = 0; which < EACH; which++) {
                tell(all.get(made % all.size()), tale, made);
                made++;
            }
        }
        releases.lapse();
        return made;
    }

    /** Plans of a phased return are texts of another kind. */
    private boolean hasSome(SampleEmployee one) {
        return releases.of(one.referral()).stream().anyMatch(text -> text.item() != SharedItem.PHASED_HOURS);
    }

    private void tell(SampleEmployee one, Tale tale, int number) {
        var words = WORDS.get(number % WORDS.size());
        var begun = days.ago(tale == Tale.LAPSED ? 26 : 6);
        var id = done(one.asCoach(
                begun,
                () -> releases.draft(new DraftRelease(
                        one.facts().wall(), one.referral(), one.employer(), words.item(), words.text(), false))));
        if (number % 4 == 1) rewrite(one, id, words.text() + " Questions are welcome by telephone.", begun);
        if (tale == Tale.DRAFTED) return;
        var shown = begun.plus(Duration.ofHours(3));
        done(one.asCoach(
                shown, () -> releases.show(one.referral(), id, text(one, id).version())));
        var answered = shown.plus(Duration.ofDays(2));
        switch (tale) {
            case QUESTIONED -> answer(one, id, answered, new Answer.Change("Please leave out the last sentence."));
            case RELEASED ->
                answer(
                        one,
                        id,
                        answered,
                        new Answer.Yes("May your employer read exactly these words?", null, Set.of()));
            case REFUSED -> answer(one, id, answered, new Answer.No());
            case DRAFTED, SHOWN, LAPSED -> {}
        }
    }

    private void rewrite(SampleEmployee one, DocumentId id, String words, Instant begun) {
        done(one.asCoach(
                begun.plus(Duration.ofHours(1)),
                () -> releases.rewrite(one.referral(), id, words, text(one, id).version())));
    }

    private void answer(SampleEmployee one, DocumentId id, Instant when, Answer answer) {
        done(one.asPerson(when, () -> {
            var text = text(one, id);
            return answering.answer(new AnswerRelease(one.referral(), id, text.revision(), text.hash(), answer));
        }));
    }

    private Release text(SampleEmployee one, DocumentId id) {
        return releases.find(one.referral(), id).orElseThrow();
    }

    private static DocumentId done(ReleaseResult result) {
        if (result instanceof ReleaseResult.Done(var id, var state)) return id;
        throw new IllegalStateException("A step of a sample text was refused: " + result);
    }
}
