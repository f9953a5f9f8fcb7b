package uk.workwell.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The finder is only as good as what it finds: a marker in every disguise that an outlet may put on it. */
class MarkersTest {

    private final String marker = new Markers(new Random(1)).fresh("NOTES");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7})
    void isFoundInBase64WhereverItStands(int before) {
        var text = "y".repeat(before) + marker + " and more";
        var encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        assertThat(Markers.in("{\"body\": \"" + encoded + "\"}", List.of(marker)))
                .containsExactly(marker);
    }

    @Test
    void isFoundInOtherLettersSplitEscapedAndInHex() {
        int half = marker.length() / 2;
        var parted = marker.substring(0, half) + "<b></b>&shy; " + marker.substring(half);
        var bytes = HexFormat.of().formatHex(marker.getBytes(StandardCharsets.UTF_8));
        for (var text : List.of(marker, marker.toUpperCase(java.util.Locale.ROOT), parted, "\\x" + bytes)) {
            assertThat(Markers.in(text, List.of(marker))).as(text).containsExactly(marker);
        }
    }

    @Test
    void isNotFoundWhereItIsNot() {
        assertThat(Markers.in("Nothing to see, and a lot of other words", List.of(marker)))
                .isEmpty();
    }
}
