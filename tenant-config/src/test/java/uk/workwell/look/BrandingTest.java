package uk.workwell.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BrandingTest {

    @Test
    void isThreePropertiesUnderAnAddressWithItsVersion() {
        Branding branding = named("North & South ICB", "#6b3a24", "/look/logo/qe1.svg");
        assertThat(branding.href()).isEqualTo("/look/t/qe1/3.css");
        assertThat(branding.stylesheet())
                .isEqualTo(
                        ":root{--ww-tenant-name:\"North & South ICB\";--ww-tenant-accent:#6b3a24;--ww-tenant-logo:url(\"/look/logo/qe1.svg\")}\n");
    }

    @Test
    void aNameCannotLeaveItsQuotes() {
        assertThat(named("x\";}body{display:none}\\</style>", "#6b3a24", null).stylesheet())
                .contains("\"x\\22 \\3b \\7d body\\7b display\\3a none\\7d \\5c \\3c \\2f style\\3e \"")
                .containsOnlyOnce("{")
                .containsOnlyOnce("}");
    }

    @Test
    void aColourOrLogoCannotCarryMore() {
        assertThatThrownBy(() -> named("x", "red", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> named("x", "#6b3a24", "https://elsewhere.example/x.png"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> named("x", "#6b3a24", "/a\")}body{")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmployerWearsOurLookWithItsOwnName() {
        Branding branding = Branding.ofEmployer("Harbour Foods");
        assertThat(branding.neutral()).isTrue();
        assertThat(branding.initials()).isEqualTo("HF");
    }

    private static Branding named(String name, String accent, @Nullable String logo) {
        return new Branding("QE1", 3, name, "QE1", "Q", accent, logo, null, null);
    }
}
