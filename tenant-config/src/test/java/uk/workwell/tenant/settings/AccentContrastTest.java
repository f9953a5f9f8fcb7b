package uk.workwell.tenant.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import uk.workwell.tenant.settings.AccentContrast.Passes;
import uk.workwell.tenant.settings.AccentContrast.Refused;

class AccentContrastTest {

    @Nested
    class AColourThatCanBeRead {

        @Test
        void passes() {
            assertThat(AccentContrast.of("#14594f")).isInstanceOf(Passes.class);
            assertThat(AccentContrast.of("#6b3a24")).isInstanceOf(Passes.class);
        }

        @Test
        void passesInBlackToo() {
            assertThat(AccentContrast.of("#000000")).isInstanceOf(Passes.class);
        }
    }

    @Nested
    class AColourThatIsTooPale {

        @Test
        void isRefusedWithItsWorstGround() {
            assertThat(AccentContrast.of("#ffd000")).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.least()).isLessThan(AccentContrast.NEEDED);
                assertThat(refused.ground()).isNotBlank();
            });
        }

        @Test
        void isRefusedOnAWarningThoughItPassesOnWhite() {
            // 4.6 on white, which is not enough on the darker grounds.
            assertThat(Colour.of("#757575").against(Colour.WHITE)).isGreaterThan(4.5);
            assertThat(AccentContrast.of("#757575")).isInstanceOf(Refused.class);
        }

        @Test
        void comesWithTheNearestThatPasses() {
            var random = new Random(20261122);
            for (int i = 0; i < 2000; i++) {
                String any = String.format("#%06x", random.nextInt(0x1000000));
                if (AccentContrast.of(any) instanceof Refused refused) {
                    assertThat(AccentContrast.of(refused.nearest()))
                            .as("%s instead of %s", refused.nearest(), any)
                            .isInstanceOf(Passes.class);
                }
            }
        }

        @Test
        void keepsItsHue() {
            var refused = (Refused) AccentContrast.of("#3aa0e8");
            Colour near = Colour.of(refused.nearest());
            assertThat(near.blue()).isGreaterThan(near.green());
            assertThat(near.green()).isGreaterThan(near.red());
        }
    }

    @Test
    void anythingElseIsNoColour() {
        assertThatThrownBy(() -> AccentContrast.of("red;}")).isInstanceOf(IllegalArgumentException.class);
    }
}
