package uk.workwell.wall;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.signing.Signing;

/** A key with which the world's ICB has signed something. */
@Component
class PassportDrawer {

    private final Signing signing;

    PassportDrawer(Signing signing) {
        this.signing = signing;
    }

    void fill(World world) {
        world.icb.in(() -> signing.sign(Signing.hash("test", Map.of("words", "Can lift a wallflower"))));
    }
}
