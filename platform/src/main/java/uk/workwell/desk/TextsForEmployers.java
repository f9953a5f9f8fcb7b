package uk.workwell.desk;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.portal.view.EmployerView.Told;
import uk.workwell.sharing.EmployersView;
import uk.workwell.sharing.Reader;
import uk.workwell.sharing.ReleasedText;
import uk.workwell.sharing.release.Readings;
import uk.workwell.sharing.release.Releases;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.RecordSeen;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.TenantId;

/** Texts that people released for the bound employer. Which of them somebody may read, the policy says. */
@Component
class TextsForEmployers {

    private final Releases releases;
    private final Readings readings;
    private final ApplicationEventPublisher events;

    TextsForEmployers(Releases releases, Readings readings, ApplicationEventPublisher events) {
        this.releases = releases;
        this.readings = readings;
        this.events = events;
    }

    List<ReleasedText> of(UUID referral) {
        return releases.released(CurrentEmployer.get(), List.of(referral)).getOrDefault(referral, List.of());
    }

    /** Before a word is returned: the trail hears of each, and whoever takes one back later learns who has read it. */
    void seen(TenantId tenant, EmployersView view, Reader reader) {
        view.texts()
                .forEach(text -> events.publishEvent(new RecordSeen(
                        tenant, new Subject("release", text.id().value()), "released text", "employer")));
        if (reader instanceof Reader.Member(var member)) {
            readings.read(view.texts(), member);
        }
    }

    static List<Told> told(EmployersView view) {
        return view.texts().stream()
                .map(text -> new Told(text.id().value(), text.item().words(), text.words(), text.releasedAt()))
                .toList();
    }
}
