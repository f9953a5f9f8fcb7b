package uk.workwell.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import uk.workwell.person.NhsNumber;

/** Somebody obviously invented: drama's phone numbers, an address under {@code .example}, an NHS number of nobody's range. */
record SamplePerson(int number, String name, LocalDate born, String postcode) {

    private static final List<String> GIVEN = List.of(
            "Marigold",
            "Barnaby",
            "Clementine",
            "Fitzgerald",
            "Lavender",
            "Ottoline",
            "Cornelius",
            "Dorothea",
            "Ignatius",
            "Rafferty",
            "Meredith",
            "Gideon",
            "Persephone",
            "Lysander",
            "Araminta",
            "Thaddeus",
            "Zuleika",
            "Montague",
            "Cordelia",
            "Peregrine",
            "Hyacinth",
            "Leopold",
            "Winifred",
            "Aurelio",
            "Ngozi",
            "Parveen",
            "Tomasz",
            "Leilani");

    private static final List<String> FAMILY = List.of(
            "Thistlewood",
            "Quickthorn",
            "Ashby-Fox",
            "Moonbeam",
            "Tuppence",
            "Greengage",
            "Paddock",
            "Lamplight",
            "Rookwood",
            "Silverlace",
            "Saltwhistle",
            "Farthing",
            "Puddlewick",
            "Brambledown",
            "Candlewax",
            "Dovecote",
            "Elderflower",
            "Featherstonehaugh-Bell",
            "Gooseberry",
            "Hollyhock",
            "Inkberry",
            "Jackdaw",
            "Kettleborough",
            "Larkspur",
            "Mossop-Vale",
            "Nightingale",
            "Oakapple",
            "Peppercorn",
            "Quillfeather");

    /** The same one for the same number; no two of the first 800 share a name. */
    static SamplePerson of(int number, List<String> postcodes) {
        return new SamplePerson(
                number,
                GIVEN.get(number % GIVEN.size()) + " " + FAMILY.get(number % FAMILY.size()),
                LocalDate.of(1963 + number * 13 % 42, 1 + number * 5 % 12, 1 + number * 11 % 28),
                postcodes.get(number % postcodes.size()));
    }

    /** The same one as somebody else would write the name down: the last two letters changed places. */
    SamplePerson misspelt() {
        return new SamplePerson(number, name.replaceFirst("(.)(.)$", "$2$1"), born, postcode);
    }

    String mobile() {
        return "07700 900%03d".formatted(number % 1_000);
    }

    String email() {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@home.example";
    }

    String job() {
        return List.of(
                        "Packer",
                        "Fork-lift driver",
                        "Care assistant",
                        "Line lead",
                        "Cook",
                        "Print finisher",
                        "Office assistant")
                .get(number % 7);
    }

    NhsNumber nhsNumber() {
        for (int tail = number * 40; ; tail++) {
            var digits = "999%07d".formatted(tail);
            if (NhsNumber.problem(digits).isEmpty()) return NhsNumber.of(digits);
        }
    }
}
