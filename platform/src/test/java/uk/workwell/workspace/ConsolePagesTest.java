package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.workwell.referral.referrer.InviteReferrer;
import uk.workwell.referral.referrer.Referrers;
import uk.workwell.tenant.settings.WayIn;

/** The pages of administrators and of the operator, and for whom they do not exist. */
class ConsolePagesTest extends SignedInTest {

    @Autowired
    Referrers referrers;

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
        void saysWhereTheCodesOfAnOrganisationGo() {
            var icb = fixtures.icb("QE1");
            var email = "surgery-" + UUID.randomUUID() + "@post.example";
            as(icb, icb.admin(), () -> {
                referrers.invite(icb.admin(), new InviteReferrer(email, WayIn.GP, email, "07700 900 473"));
                open("admin/referrers");
                assertThat(text()).contains(email + " · codes by text");
                find(Button.class)
                        .withCondition(button -> ("Where codes go: " + email)
                                .equals(button.getAriaLabel().orElse("")))
                        .single()
                        .click();
                assertThat(text()).contains("Codes for " + email);
                var mobile = find(TextField.class).withId("referrer-codes-to").single();
                assertThat(mobile.getValue()).isEqualTo("07700 900473");
                mobile.setValue("01632 960 473");
                save();
                assertThat(mobile.getErrorMessage()).startsWith("Enter the number of a mobile");
                mobile.setValue("");
                save();
                assertThat(text()).contains(email + " · codes by e-mail").doesNotContain("Codes for " + email);
                return true;
            });
        }

        private void save() {
            find(Button.class).withText("Save").single().click();
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
