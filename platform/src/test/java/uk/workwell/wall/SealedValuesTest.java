package uk.workwell.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.WorkWellTest;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.DoesNotOpen;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** A sealed value opens in its own place and nowhere else. */
@WorkWellTest
@Tag("wall")
class SealedValuesTest {

    private static final Column WORDS = new Column("referral", "words");
    private final TenantId north = new TenantId(UUID.randomUUID());
    private final TenantId south = new TenantId(UUID.randomUUID());
    private final UUID row = UUID.randomUUID();

    @Autowired
    Seals seals;

    private Sealed sealed(String text) {
        return CurrentTenant.within(north, () -> seals.tenant().seal(WORDS, row, text));
    }

    @Test
    void opensInItsOwnPlace() {
        var value = Objects.requireNonNull(Sealed.of(sealed("Ændringer 🪑").stored()));
        assertThat(CurrentTenant.<String, RuntimeException>within(
                        north, () -> seals.tenant().open(WORDS, row, value)))
                .isEqualTo("Ændringer 🪑");
    }

    @Test
    void holdsNothingReadable() {
        assertThat(new String(sealed("marker-text").stored(), StandardCharsets.ISO_8859_1))
                .doesNotContain("marker");
        assertThat(sealed("the same").stored()).isNotEqualTo(sealed("the same").stored());
    }

    @Test
    void doesNotOpenForAnotherTenantRowOrColumn() {
        var value = sealed("words");
        assertThatThrownBy(
                        () -> CurrentTenant.within(south, () -> seals.tenant().open(WORDS, row, value)))
                .isInstanceOf(DoesNotOpen.class);
        assertThatThrownBy(
                        () -> CurrentTenant.within(north, () -> seals.tenant().open(WORDS, UUID.randomUUID(), value)))
                .isInstanceOf(DoesNotOpen.class);
        assertThatThrownBy(() -> CurrentTenant.within(
                        north, () -> seals.tenant().open(new Column("referral", "person_words"), row, value)))
                .isInstanceOf(DoesNotOpen.class);
    }

    @Test
    void doesNotOpenWhenOneBitWasChanged() {
        var bytes = sealed("words").stored();
        bytes[bytes.length - 1] ^= 1;
        var changed = Objects.requireNonNull(Sealed.of(bytes));
        assertThatThrownBy(
                        () -> CurrentTenant.within(north, () -> seals.tenant().open(WORDS, row, changed)))
                .isInstanceOf(DoesNotOpen.class);
    }

    @Test
    void hashesTheSameNumberDifferentlyForTwoTenants() {
        var one = CurrentTenant.<byte[], RuntimeException>within(
                north, () -> seals.tenant().mac("nhs-number", "9990000018"));
        var again = CurrentTenant.<byte[], RuntimeException>within(
                north, () -> seals.tenant().mac("nhs-number", "9990000018"));
        var other = CurrentTenant.<byte[], RuntimeException>within(
                south, () -> seals.tenant().mac("nhs-number", "9990000018"));
        assertThat(one).isEqualTo(again).isNotEqualTo(other);
    }
}
