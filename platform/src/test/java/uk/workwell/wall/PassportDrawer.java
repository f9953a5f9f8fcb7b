package uk.workwell.wall;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.passport.APassport;
import uk.workwell.agreement.passport.PassportId;

/** A passport that the person of a world's booked case made, and whose PDF they took. */
@Component
class PassportDrawer {

    private final APassport passports;
    private @Nullable PassportId taken;

    PassportDrawer(APassport passports) {
        this.passports = passports;
    }

    /** The last world's. */
    PassportId taken() {
        return Objects.requireNonNull(taken);
    }

    void fill(World world) {
        var made = passports.of(world.booked);
        made.pdf();
        taken = made.id();
    }
}
