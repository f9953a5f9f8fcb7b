package uk.workwell.selfservice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.workwell.casework.ownpage.RecordsOfACase;
import uk.workwell.portal.view.EmployerPreview;
import uk.workwell.selfservice.ViewWords.Known;
import uk.workwell.tenant.calendar.Written;
import uk.workwell.trail.Views;
import uk.workwell.trail.Views.View;

/** Looks at a person's record, in words for that person. */
@Component
class ViewsOfMe {

    /** One look. */
    record Line(UUID id, String when, String who, String what, String why) {}

    record Window(List<Line> lines, int count) {}

    private final Views views;
    private final RecordsOfACase records;
    private final EmployerPreview preview;
    private final ViewWords words;

    ViewsOfMe(Views views, RecordsOfACase records, EmployerPreview preview, ViewWords words) {
        this.views = views;
        this.records = records;
        this.preview = preview;
        this.words = words;
    }

    Window window(Me me, int offset, int rows) {
        var ids = records.of(me.brief());
        var known = known(me);
        return new Window(
                views.of(ids, offset, rows).stream()
                        .map(view -> line(view, known))
                        .toList(),
                views.count(ids));
    }

    Optional<Line> find(Me me, UUID view) {
        return views.find(records.of(me.brief()), view).map(found -> line(found, known(me)));
    }

    private Known known(Me me) {
        return words.known(me.brief().coach(), preview.readers(me.referral()));
    }

    private Line line(View view, Known known) {
        return new Line(
                view.id(), Written.stamp(view.at()), words.who(view, known), ViewWords.what(view), ViewWords.why(view));
    }
}
