package uk.workwell.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.workwell.person.Likeness.Keys;

/** What typing does to a name, a birthday, a postcode; and what makes two people two. */
class LikenessTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "all three are the same          | Marigold Thistlewood | 1983-03-12 | LA11AA |     | true",
                "one letter is wrong             | Marygold Thistlewood | 1983-03-12 | LA11AA |     | true",
                "two letters are wrong           | Marygold Thistelwood | 1983-03-12 | LA11AA |     | false",
                "the names changed places        | Thistlewood Marigold | 1983-03-12 | LA11AA |     | true",
                "accents and case do not count   | MÁRIGOLD  thistlewood| 1983-03-12 | LA11AA |     | true",
                "day and month changed places    | Marigold Thistlewood | 1983-12-03 | LA11AA |     | true",
                "one figure of the year is wrong | Marigold Thistlewood | 1988-03-12 | LA11AA |     | true",
                "two figures are wrong           | Marigold Thistlewood | 1994-03-12 | LA11AA |     | false",
                "the postcode has a slip         | Marigold Thistlewood | 1983-03-12 | LA11AB |     | true",
                "letters of it changed places    | Marigold Thistlewood | 1983-03-12 | LA11BA |     | true",
                "she has moved house             | Marigold Thistlewood | 1983-03-12 | M145SX |     | true",
                "another birthday and postcode   | Marigold Thistlewood | 1991-07-01 | M145SX |     | false",
                "a sister at the same address    | Primrose Thistlewood | 1983-03-12 | LA11AA |     | false",
                "two things are near, one same   | Marygold Thistlewood | 1983-12-03 | LA11AA |     | false",
                "only the NHS number is the same | Somebody Else        | 1950-01-01 | ZZ11ZZ | one | true",
                "the NHS numbers differ          | Marigold Thistlewood | 1983-03-12 | LA11AA | two | false"
            })
    void areOfferedForEachOther(
            String why, String name, LocalDate born, String postcode, @Nullable String nhs, boolean offered) {
        var known = new Keys(
                NameKey.of("Marigold Thistlewood").value(), LocalDate.of(1983, 3, 12), "LA11AA", new byte[] {1});
        var mac = nhs == null ? null : nhs.equals("one") ? new byte[] {1} : new byte[] {2};
        var reasons = Likeness.reasons(known, new Keys(NameKey.of(name).value(), born, postcode, mac));
        assertThat(!reasons.isEmpty()).isEqualTo(offered);
        assertThat(Likeness.reasons(new Keys(NameKey.of(name).value(), born, postcode, mac), known))
                .as("whoever is asked about")
                .isEqualTo(reasons);
    }
}
