package uk.workwell.selfservice;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The latest of those who looked at what is written about me. */
@Component
@Order(60)
class SeenOfMe implements PersonsPart {

    private static final int LATEST = 3;

    private final ViewsOfMe views;

    SeenOfMe(ViewsOfMe views) {
        this.views = views;
    }

    @Override
    public Optional<Section> of(Me me) {
        var window = views.window(me, 0, LATEST);
        return Optional.of(new Section(
                "seen",
                "Who has seen what about me",
                window.lines().stream()
                        .map(one -> new Line(one.who() + ": " + one.what(), one.when() + ". " + one.why()))
                        .toList(),
                "Nobody has looked at your record yet.",
                window.count() == 0
                        ? null
                        : Go.page(
                                window.count() == 1 ? "See it" : "See all " + window.count() + " views",
                                "/r/me/seen")));
    }
}
