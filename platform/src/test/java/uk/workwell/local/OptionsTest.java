package uk.workwell.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Path PROJECT = Path.of("/project");

    @Test
    void sayNothingAndGetEverythingAtPort8080() {
        assertThat(Options.parse(List.of(), PROJECT)).isEqualTo(new Options(8080, false, true, PROJECT));
    }

    @Test
    void canAllBeGiven() {
        var given = List.of("--port", "0", "--reset", "--no-sample-data", "--home", "/elsewhere");
        assertThat(Options.parse(given, PROJECT)).isEqualTo(new Options(0, true, false, Path.of("/elsewhere")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "-1", "65536", "999999", ""})
    void refuseWhatIsNoPort(String port) {
        assertThatThrownBy(() -> Options.parse(List.of("--port", port), PROJECT))
                .hasMessageContaining("is not a port");
    }

    @Test
    void refuseAnUnknownOptionAndSayWhereTheyAreListed() {
        assertThatThrownBy(() -> Options.parse(List.of("--prot"), PROJECT))
                .hasMessage("There is no option --prot. ./workwell run --help lists them.");
    }

    @Test
    void refuseAnOptionWithoutItsValue() {
        assertThatThrownBy(() -> Options.parse(List.of("--port"), PROJECT)).hasMessageContaining("needs a value");
    }
}
