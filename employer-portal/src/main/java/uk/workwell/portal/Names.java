package uk.workwell.portal;

import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.Field;

/** A person's name as headings and buttons carry it: short enough for them, with nothing taken for markup. */
final class Names {

    private static final int LONGEST = 60;

    private Names() {}

    /** Who is referred, or "someone" as long as nobody is named. */
    static String of(Answers answers) {
        var name = answers.get(Field.FULL_NAME).strip();
        return name.isEmpty() ? "someone" : shortened(name);
    }

    static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}
