package uk.workwell.person;

import java.util.Optional;

/**
 * Ten digits, the last of which is a check digit (modulus 11). Numbers of one digit repeated pass the sum and are
 * refused all the same.
 */
public record NhsNumber(String digits) {

    public NhsNumber {
        problem(digits).ifPresent(words -> {
            throw new IllegalArgumentException("Not an NHS number");
        });
    }

    /** Any spacing. Never echoes what was typed. */
    public static NhsNumber of(String typed) {
        return new NhsNumber(digitsOf(typed));
    }

    /** What is wrong with a typed number, in words for the person who typed it. */
    public static Optional<String> problem(String typed) {
        var digits = digitsOf(typed);
        if (digits.length() != 10 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of("An NHS number has 10 digits, like 943 476 5919.");
        }
        if (digits.chars().distinct().count() == 1 || !checks(digits)) {
            return Optional.of("This is not an NHS number. Check it against a letter from the NHS, or leave it empty.");
        }
        return Optional.empty();
    }

    private static String digitsOf(String typed) {
        return typed.replaceAll("[\\s\\u00a0-]", "");
    }

    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = 11 - sum % 11;
        return check != 10 && (check == 11 ? 0 : check) == digits.charAt(9) - '0';
    }

    /** As letters of the NHS write it: 943 476 5919. */
    public String written() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    /** Never the number itself: this ends up in logs. */
    @Override
    public String toString() {
        return "NhsNumber";
    }
}
