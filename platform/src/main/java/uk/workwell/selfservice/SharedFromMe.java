package uk.workwell.selfservice;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What my employer can see now, word by word, and the way to change it. */
@Component
@Order(40)
class SharedFromMe implements PersonsPart {

    private final PersonsSharing sharing;

    SharedFromMe(PersonsSharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public Optional<Section> of(Me me) {
        var now = sharing.now(me.referral());
        return now.seen() == null
                ? Optional.empty()
                : Optional.of(new Section(
                        "shared",
                        "What my employer can see",
                        now.standing().stream()
                                .map(one -> new Line(
                                        one.about(), one.who() + ". " + one.until(), new Tag("info", "Shared"), null))
                                .toList(),
                        "Nothing. They see what they wrote themselves, and when they hear from us.",
                        Go.page("See it as they see it, and change it", "/r/me/sharing")));
    }
}
