package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages of administrators and of the operator, and for whom they do not exist. */
class ConsolePagesTest extends SignedInTest {

    @Nested
    class AnAdministrator {

        @Test
        void readsEverySettingWithItsSource() {
            var icb = fixtures.icb("QE1");
            as(icb, icb.admin(), () -> {
                open("admin");
                assertThat(page()).isEqualTo("SettingsView");
                assertThat(text())
                        .contains(
                                "Minimum age", "Lancaster", "Support length", "Assumed", "Published", "Words for a no");
                return true;
            });
        }

        @Test
        void readsWhoWorksHereAndNobodyOfAnotherIcb() {
            var icb = fixtures.icb("QE1");
            var elsewhere = fixtures.icb("QOP");
            as(icb, icb.admin(), () -> {
                open("admin/team");
                assertThat(text())
                        .contains(icb.coach().email(), icb.lead().email())
                        .doesNotContain(elsewhere.coach().email());
                open("admin/employers");
                assertThat(page()).isEqualTo("EmployersView");
                return true;
            });
        }

        @Test
        void hasNoPagesOfTheOperator() {
            var icb = fixtures.icb("QE1");
            as(icb, icb.admin(), () -> {
                open("operator");
                assertThat(page()).isEqualTo("NotFoundPage");
                return true;
            });
        }
    }

    @Nested
    class ACoach {

        @Test
        void hasNoPagesOfTheAdministrator() {
            var icb = fixtures.icb("QE1");
            as(icb, icb.coach(), () -> {
                for (var address : List.of("admin", "admin/team", "admin/employers", "operator")) {
                    open(address);
                    assertThat(page()).as(address).isEqualTo("NotFoundPage");
                }
                return true;
            });
        }
    }

    @Nested
    class TheOperator {

        @Test
        void readsTheAreasAndNobodysPages() {
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken(
                            "operator", null, List.of(new SimpleGrantedAuthority("ROLE_OPERATOR"))));
            open("operator");
            assertThat(page()).isEqualTo("TenantsView");
            assertThat(text()).contains("Lancashire and South Cumbria", "QE1", "Version 1");
            for (var address : List.of("coach", "coach/triage", "coach/caseload", "admin", "admin/team")) {
                open(address);
                assertThat(page()).as(address).isEqualTo("NotFoundPage");
            }
        }
    }
}
