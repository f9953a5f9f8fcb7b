package uk.workwell.leak;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.Fixtures;
import uk.workwell.leak.APersonWithSecrets.Somebody;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.Employments;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;
import uk.workwell.tenant.calendar.WorkingDays;

/** The person takes something back: one text or change, that they are in contact at all, or the job itself ends. */
@Component
class TakingBack implements Doing {

    private final Permissions permissions;
    private final Employments employments;
    private final Fixtures fixtures;

    TakingBack(Permissions permissions, Employments employments, Fixtures fixtures) {
        this.permissions = permissions;
        this.employments = employments;
        this.fixtures = fixtures;
    }

    @Override
    public void happensTo(Somebody one, Chance chance) {
        if (chance.oneIn(8)) {
            var day = chance.oneIn(2) ? null : today().plusDays(chance.any(java.util.List.of(-1L, 0L, 10L)));
            one.referral().asPerson(() -> employments.ends(one.id(), day));
            one.told().leaves(day);
            return;
        }
        var said = one.told().documents();
        stop(one, said.isEmpty() || chance.oneIn(3) ? null : chance.any(said));
    }

    /** @param document null: that they are in contact at all */
    private void stop(Somebody one, @Nullable UUID document) {
        takesBack(one, document);
        one.told().stop(document, fixtures.now());
    }

    void takesBack(Somebody one, @Nullable UUID document) {
        var text = document == null ? null : new DocumentId(document);
        one.referral().asPerson(() -> {
            permissions.of(one.id()).stream()
                    .filter(permitted -> (permitted.item() == SharedItem.IN_CONTACT) == (text == null))
                    .filter(permitted -> Objects.equals(permitted.grant().document(), text))
                    .forEach(permitted -> permissions.withdraw(one.id(), permitted.id()));
            return true;
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
    }
}
