package uk.workwell.leak;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.workwell.Fixtures;
import uk.workwell.leak.APersonWithSecrets.Somebody;
import uk.workwell.leak.Told.Where;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.release.AnswerRelease;
import uk.workwell.sharing.release.AnswerRelease.Answer;
import uk.workwell.sharing.release.AnsweringReleases;
import uk.workwell.sharing.release.DraftRelease;
import uk.workwell.sharing.release.ReleaseResult;
import uk.workwell.sharing.release.Releases;
import uk.workwell.tenant.calendar.WorkingDays;

/** The coach writes a text, and mostly shows it; the person says yes, no, what should be different, or nothing. */
@Component
class AnsweringTexts implements Doing {

    private final Releases releases;
    private final AnsweringReleases answering;
    private final Fixtures fixtures;

    AnsweringTexts(Releases releases, AnsweringReleases answering, Fixtures fixtures) {
        this.releases = releases;
        this.answering = answering;
        this.fixtures = fixtures;
    }

    @Override
    public void happensTo(Somebody one, Chance chance) {
        if (chance.oneIn(5)) {
            shown(one, chance.planted("unanswered"), chance.any(SharedItem.written()), true);
            return;
        }
        if (chance.oneIn(3)) {
            var id = shown(one, chance.planted("refused"), chance.any(SharedItem.written()), !chance.oneIn(6));
            answers(
                    one,
                    id,
                    chance.oneIn(2) ? new Answer.No() : new Answer.Change("Rather " + chance.planted("change")));
            return;
        }
        var marker = chance.planted("text");
        var id = shown(one, marker, chance.any(SharedItem.written()), !chance.oneIn(6));
        var to = chance.readers(one.firm().hr, one.firm().owner);
        var until = chance.firstDayWithout(LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON));
        var before = fixtures.now();
        if (answers(one, id, new Answer.Yes("May they?", until, to))) {
            one.told().yes(marker, id.value(), Set.of(Where.PAGE), to, before, until);
        }
    }

    /** @param show whether the person gets to see it */
    DocumentId shown(Somebody one, String marker, SharedItem item, boolean show) {
        return one.icb().as(one.icb().coach(), () -> {
            var drafted = releases.draft(new DraftRelease(
                    one.icb().provider().value(), one.id(), one.firm().id, item, "Can " + marker + " at work", true));
            if (!(drafted instanceof ReleaseResult.Done done)) throw new AssertionError(drafted);
            if (show) releases.show(one.id(), done.id(), 0);
            return done.id();
        });
    }

    boolean answers(Somebody one, DocumentId id, Answer answer) {
        return one.referral().asPerson(() -> {
            var read = releases.find(one.id(), id).orElseThrow();
            var command = new AnswerRelease(one.id(), id, read.revision(), read.hash(), answer);
            return answering.answer(command) instanceof ReleaseResult.Done;
        });
    }
}
