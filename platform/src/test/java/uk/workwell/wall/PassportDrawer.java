package uk.workwell.wall;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.passport.APassport;
import uk.workwell.agreement.passport.OfferedPassports;
import uk.workwell.agreement.passport.PassportId;

/** A passport that the person of a world's booked case made, and whose PDF they took. */
@Component
class PassportDrawer {

    private final APassport passports;
    private final OfferedPassports offered;
    private @Nullable PassportId taken;

    PassportDrawer(APassport passports, OfferedPassports offered) {
        this.passports = passports;
        this.offered = offered;
    }

    /** The last world's. */
    PassportId taken() {
        return Objects.requireNonNull(taken);
    }

    void fill(World world) {
        var made = passports.of(world.booked);
        made.pdf();
        var file = made.file();
        world.icb.in(() -> offered.passOn(
                world.icb.provider().value(), world.booked.id().value(), java.util.UUID.randomUUID(), file));
        taken = made.id();
    }
}
