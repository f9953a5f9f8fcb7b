package uk.workwell.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import uk.workwell.WorkWell;

/** Who may import whom. The arrows stand on each room's door-plate, its {@code package-info.java}. */
class TheRoomsTest {

    private final ApplicationModules house = ApplicationModules.of(WorkWell.class);

    @Test
    void importOnlyWhatTheirDoorPlateAllows() {
        house.verify();
    }

    @Test
    void areFoundInEveryModuleThatSharesTheRootPackage() {
        assertThat(house.stream().map(room -> room.getIdentifier().toString()))
                .contains("tenant", "look", "portal", "team", "link", "trail", "employer", "referral", "signin");
    }

    @Test
    void eachHasADoorPlateThatNamesItsArrows() {
        assertThat(house.stream()
                        .filter(room -> !room.getIdentifier().toString().isEmpty())
                        .filter(room -> room.getBasePackage()
                                .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                                .isEmpty())
                        .map(room -> room.getIdentifier().toString()))
                .isEmpty();
    }

    /** The counter-example: a house in which one room reaches into another's drawer. */
    @Nested
    class AHouseThatBreaksTheRule {

        @Test
        void isSeenToBreakIt() {
            var broken = new BrokenHouse();
            assertThatThrownBy(broken::verify)
                    .isInstanceOf(Violations.class)
                    .hasMessageContaining("parlour")
                    .hasMessageContaining("kitchen");
        }
    }

    private static final class BrokenHouse {

        void verify() {
            ApplicationModules.of("uk.brokenhouse", new BrokenHouseOnly()).verify();
        }
    }

    /** Modulith leaves test classes out; here they are what is looked at. */
    private static final class BrokenHouseOnly implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return location.contains("brokenhouse");
        }
    }
}
