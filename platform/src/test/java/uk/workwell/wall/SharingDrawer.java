package uk.workwell.wall;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.workwell.AReferral;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.employer.MemberId;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.Employments;
import uk.workwell.sharing.PermissionId;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.release.AnswerRelease;
import uk.workwell.sharing.release.AnswerRelease.Answer;
import uk.workwell.sharing.release.AnsweringReleases;
import uk.workwell.sharing.release.DraftRelease;
import uk.workwell.sharing.release.Readings;
import uk.workwell.sharing.release.ReleaseResult;
import uk.workwell.sharing.release.Releases;

/** A text that the person of a world's booked case released, and that somebody at the employer has read. */
@Component
class SharingDrawer {

    private final Releases releases;
    private final AnsweringReleases answering;
    private final Permissions permissions;
    private final Readings readings;
    private final Employments employments;

    SharingDrawer(
            Releases releases,
            AnsweringReleases answering,
            Permissions permissions,
            Readings readings,
            Employments employments) {
        this.releases = releases;
        this.answering = answering;
        this.permissions = permissions;
        this.readings = readings;
        this.employments = employments;
    }

    record Told(DocumentId text, PermissionId permission) {}

    Told fill(World world) {
        var text = shown(world);
        world.icb.as(world.icb.coach(), () -> employments.ends(world.booked.id().value(), LocalDate.of(2040, 1, 31)));
        var referral = world.booked.id().value();
        return world.booked.asPerson(() -> {
            var read = releases.find(referral, text).orElseThrow();
            answering.answer(new AnswerRelease(
                    referral, text, read.revision(), read.hash(), new Answer.Yes("May they?", null, Set.of())));
            readings.read(
                    releases.released(world.booked.employer(), List.of(referral))
                            .getOrDefault(referral, List.of()),
                    MemberId.fresh());
            return new Told(text, permissions.of(referral).getFirst().id());
        });
    }

    /** One that still waits for the person's answer. */
    DocumentId shown(World world) {
        return shown(world.icb, world.booked, "Can lift a wallflower");
    }

    DocumentId shown(AnIcb icb, AReferral of, String words) {
        var referral = of.id().value();
        return icb.as(icb.coach(), () -> {
            var drafted = releases.draft(new DraftRelease(
                    icb.provider().value(), referral, of.employer(), SharedItem.FUNCTION, words, false));
            if (!(drafted instanceof ReleaseResult.Done done)) {
                throw new IllegalStateException("Not drafted: " + drafted);
            }
            releases.show(referral, done.id(), 0);
            return done.id();
        });
    }
}
