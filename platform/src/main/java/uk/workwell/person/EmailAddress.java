package uk.workwell.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address of sound form. Whether somebody reads it is another matter: a code proves that.
 *
 * @param value lower case, at most 254 characters
 */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    public EmailAddress {
        problem(value).ifPresent(words -> {
            throw new IllegalArgumentException("Not an e-mail address");
        });
    }

    /** @throws IllegalArgumentException if {@link #problem} has something to say */
    public static EmailAddress of(String typed) {
        return new EmailAddress(key(typed));
    }

    /** What is wrong with a typed address, in words for the person who typed it. */
    public static Optional<String> problem(String typed) {
        var key = key(typed);
        boolean fits = key.length() <= 254
                && key.indexOf('@') <= 64
                && FORM.matcher(key).matches();
        return fits
                ? Optional.empty()
                : Optional.of("Enter an e-mail address in the correct form, like name@example.com.");
    }

    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    private static String key(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Never the address itself: this ends up in logs. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
