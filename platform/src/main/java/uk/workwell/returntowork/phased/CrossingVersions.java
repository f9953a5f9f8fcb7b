package uk.workwell.returntowork.phased;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.workwell.returntowork.phased.PhasedResult.Fault;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.SharedItem;
import uk.workwell.sharing.release.DraftRelease;
import uk.workwell.sharing.release.Release;
import uk.workwell.sharing.release.ReleaseResult;
import uk.workwell.sharing.release.Releases;

/**
 * Asks the person whether their employer may read a version, in its exact words. What the person has not answered yet gives way
 * to the newer version.
 */
@Component
class CrossingVersions {

    private final Releases releases;
    private final VersionTable versions;

    CrossingVersions(Releases releases, VersionTable versions) {
        this.releases = releases;
        this.versions = versions;
    }

    /** What kept it from being asked; empty once it was, and where nobody is to read it. */
    Optional<Fault> ask(PhasedReturn plan, PhasedVersion version, Optional<DocumentId> before) {
        var employer = plan.employer();
        if (employer == null) return Optional.empty();
        var words = PlanInWords.of(version.content(), version.number());
        var open = before.flatMap(id -> releases.find(plan.referral(), id))
                .filter(one -> one.state().isOpen());
        var written = open.map(one -> releases.rewrite(plan.referral(), one.id(), words, one.version()))
                .orElseGet(() -> releases.draft(new DraftRelease(
                        plan.provider(), plan.referral(), employer, SharedItem.PHASED_HOURS, words, false)));
        return switch (written) {
            case ReleaseResult.Done(var id, var state) -> {
                versions.updateDocument(plan.id(), version.number(), id);
                yield shown(plan, id);
            }
            case ReleaseResult.Refused(var field, var why) -> Optional.of(new Fault("weeks", why));
            case ReleaseResult.ChangedSince changed -> Optional.of(again());
            case ReleaseResult.NotFound gone -> Optional.of(again());
        };
    }

    private Optional<Fault> shown(PhasedReturn plan, DocumentId id) {
        var version = releases.find(plan.referral(), id).map(Release::version).orElse(0L);
        return releases.show(plan.referral(), id, version) instanceof ReleaseResult.Done
                ? Optional.empty()
                : Optional.of(again());
    }

    private static Fault again() {
        return new Fault("", "Somebody changed this at the same moment. Load the page again");
    }
}
