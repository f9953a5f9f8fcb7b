package uk.workwell.referral;

/** How a referrer is told of somebody: it knows them, and whoever looks over its shoulder does not. */
public final class Initials {

    private Initials() {}

    public static String of(String name) {
        var initials = new StringBuilder();
        for (var word : name.strip().split("\\s+", -1)) {
            initials.appendCodePoint(word.isEmpty() ? ' ' : word.codePointAt(0)).append(' ');
        }
        return initials.toString().strip();
    }
}
