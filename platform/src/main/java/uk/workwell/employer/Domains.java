package uk.workwell.employer;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** E-mail domains, compared in lower case; kept as one line in the database. */
final class Domains {

    private static final Set<String> PUBLIC_MAIL = Set.of(
            "aol.com",
            "btinternet.com",
            "gmail.com",
            "gmx.com",
            "gmx.co.uk",
            "googlemail.com",
            "hotmail.co.uk",
            "hotmail.com",
            "icloud.com",
            "live.co.uk",
            "live.com",
            "mac.com",
            "me.com",
            "msn.com",
            "ntlworld.com",
            "outlook.com",
            "proton.me",
            "protonmail.com",
            "sky.com",
            "talktalk.net",
            "virginmedia.com",
            "yahoo.co.uk",
            "yahoo.com",
            "ymail.com");

    private Domains() {}

    /** Whether anybody can have an address there, so that it says nothing about where they work. */
    static boolean ofPublicMail(String domain) {
        return PUBLIC_MAIL.contains(domain);
    }

    /** What stands after the last at sign; the whole text where there is none. */
    static String of(String email) {
        return plain(email.substring(email.lastIndexOf('@') + 1));
    }

    /** Whether a domain is the given one or lies below it. */
    static boolean within(String domain, String above) {
        return domain.equals(above) || domain.endsWith("." + above);
    }

    static Set<String> read(String line) {
        return Arrays.stream(line.split("\\s+"))
                .filter(domain -> !domain.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String write(Collection<String> domains) {
        return domains.stream().map(Domains::plain).sorted().distinct().collect(Collectors.joining(" "));
    }

    private static String plain(String domain) {
        var text = domain.strip().toLowerCase(Locale.ROOT);
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
