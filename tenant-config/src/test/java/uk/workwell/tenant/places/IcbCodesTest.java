package uk.workwell.tenant.places;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.workwell.tenant.places.IcbCodes.One;
import uk.workwell.tenant.places.IcbCodes.Several;
import uk.workwell.tenant.places.IcbCodes.Unknown;

class IcbCodesTest {

    private static final LocalDate AFTER = LocalDate.of(2026, 11, 22);

    private static final IcbCodes CODES = new IcbCodes(new Icbs(), new IcbFinder(new Councils()));

    @ParameterizedTest
    @CsvSource({
        "QMJ, Z9B2Z", "QRV, Z9B2Z", "QUE, S1Y5D", "QHG, S1Y5D", "QXU, S9B9J", "QNX, S9B9J",
        "QU9, S0E4D", "QMM, T6Y0W", "QH8, D7T5G", "QE1, QE1", "QRL, QRL", "Z9B2Z, Z9B2Z"
    })
    void anOldCodeLeadsToItsSuccessorAndALiveOneToItself(String code, String live) {
        assertThat(CODES.resolve(IcbCode.of(code), AFTER, null)).isEqualTo(new One(IcbCode.of(live)));
    }

    @ParameterizedTest
    @CsvSource({"QNQ, QRL S0E4D S9B9J", "QM7, D7T5G S1Y5D", "QJG, D7T5G T6Y0W"})
    void aDividedIcbIsAskedFor(String code, String parts) {
        var expected = Stream.of(parts.split(" ")).map(IcbCode::of).collect(toSet());
        assertThat(CODES.resolve(IcbCode.of(code), AFTER, null)).isEqualTo(new Several(expected));
    }

    @ParameterizedTest
    @CsvSource({"SL1 1AA, S0E4D", "GU14 6AA, QRL", "GU18 5AA, S9B9J"})
    void aPostcodeSettlesADividedIcb(String postcode, String part) {
        var place = Place.at(Postcode.of(postcode));
        assertThat(CODES.resolve(IcbCode.of("QNQ"), AFTER, place)).isEqualTo(new One(IcbCode.of(part)));
    }

    @Test
    void aPostcodeFromElsewhereDoesNot() {
        assertThat(CODES.resolve(IcbCode.of("QNQ"), AFTER, Place.at(Postcode.of("LA1 1AA"))))
                .isInstanceOf(Several.class);
    }

    @Test
    void anOldCodeWasStillLiveOnItsLastDay() {
        assertThat(CODES.resolve(IcbCode.of("QMJ"), LocalDate.of(2026, 3, 31), null))
                .isEqualTo(new One(IcbCode.of("QMJ")));
    }

    @Test
    void aNewCodeMeansNothingBeforeItsFirstDay() {
        assertThat(CODES.resolve(IcbCode.of("Z9B2Z"), LocalDate.of(2026, 3, 31), null))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void aCodeThatNeverWasIsUnknown() {
        assertThat(CODES.resolve(IcbCode.of("QXX"), AFTER, null)).isInstanceOf(Unknown.class);
    }
}
