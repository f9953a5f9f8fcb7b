package uk.workwell.person;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as it is compared: lower case, no accents, single blanks. Kept in columns of its own, because a comparison that
 * computes it would not use an index under row security.
 */
public record NameKey(String value) {

    /** The name as it is spoken: "zoë  Ó Briain" becomes "zoe o briain". */
    public static NameKey of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[’‘`´']", "'")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("đ", "d")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe");
        return new NameKey(plain);
    }

    /** The same with the last word first: how a family name is looked for. */
    NameKey familyFirst() {
        int blank = value.lastIndexOf(' ');
        return blank < 0 ? this : new NameKey(value.substring(blank + 1) + " " + value.substring(0, blank));
    }

    /** Never the name: this ends up in logs. */
    @Override
    public String toString() {
        return "NameKey";
    }
}
