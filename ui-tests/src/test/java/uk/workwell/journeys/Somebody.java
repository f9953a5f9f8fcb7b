package uk.workwell.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * An invented employee, new in every run, so that a house may be used again. What the employer writes about them is
 * recognisable wherever it might turn up.
 */
record Somebody(String name, String postcode, String mobile, String email, LocalDate born, Words words) {

    /** What the employer writes. */
    record Words(String jobTitle, String duties, String help, String tried) {

        List<String> all() {
            return List.of(jobTitle, duties, help, tried);
        }
    }

    private static final Random CHANCE = new Random();
    private static final List<String> GIVEN = List.of("Wren", "Linnet", "Merle", "Robin", "Jay", "Martin", "Phoebe");
    private static final List<String> FIRST =
            List.of("Heather", "Bramble", "Willow", "Alder", "Rowan", "Hazel", "Moss");
    private static final List<String> LAST = List.of("combe", "hurst", "wick", "thwaite", "beck", "mere", "stead");

    static Somebody in(String postcode) {
        var token = token();
        var given = one(GIVEN);
        return new Somebody(
                given + " " + one(FIRST) + one(LAST) + "-" + token,
                postcode,
                "07700 900 %03d".formatted(CHANCE.nextInt(1000)),
                given.toLowerCase(java.util.Locale.ROOT) + "." + token.toLowerCase(java.util.Locale.ROOT)
                        + "@home.example",
                LocalDate.of(1962 + CHANCE.nextInt(35), 1 + CHANCE.nextInt(12), 1 + CHANCE.nextInt(28)),
                new Words(
                        "Kiln keeper " + token,
                        "Stacks the " + token + " tiles on trolleys.",
                        "How could the early " + token + " shift be planned?",
                        "A lower " + token + " bench since October."));
    }

    /** As long as a form takes, and half of it without a place to break. */
    Somebody withALongName() {
        return new Somebody(
                token() + " Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch-Featherstonehaugh de la "
                        + "Wolfeschlegelsteinhausenbergerdorff",
                postcode,
                mobile,
                email,
                born,
                words);
    }

    /** By post or by phone. */
    Predicate<Post.Letter> isReachedBy(Predicate<Post.Letter> also) {
        var digits = digits(mobile).substring(1);
        return letter -> (letter.to().equals(email) || digits(letter.to()).endsWith(digits)) && also.test(letter);
    }

    String bornInWords() {
        return born.getDayOfMonth() + " " + born.getMonthValue() + " " + born.getYear();
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }

    private static String one(List<String> of) {
        return of.get(CHANCE.nextInt(of.size()));
    }

    private static String token() {
        var letters = new StringBuilder();
        for (int i = 0; i < 6; i++) letters.append((char) ('a' + CHANCE.nextInt(26)));
        return Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }
}
