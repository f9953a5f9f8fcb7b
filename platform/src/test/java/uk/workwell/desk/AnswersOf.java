package uk.workwell.desk;

import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.Field;

/** What HR types about an invented employee. */
public final class AnswersOf {

    private AnswersOf() {}

    /** The short path in QE1: everything that is needed and nothing more. */
    public static Answers shortPath(String name) {
        return Answers.NONE
                .with(Field.FULL_NAME, name)
                .with(Field.BIRTH_DATE, "27 3 1986")
                .with(Field.POSTCODE, "PR1 2AB")
                .with(Field.MOBILE, "07700 900 461")
                .with(Field.JOB_TITLE, "Glazing operator")
                .with(Field.AT_WORK, "OFF")
                .with(Field.HELP, "How to plan the return to the glaze room")
                .with(Field.AGREED, "yes");
    }

    /** At a border of two ICBs, in a council that lies in both: only the person can say which is theirs. */
    public static Answers whereAreasMeet(String name) {
        return shortPath(name).with(Field.POSTCODE, "LA19 5XA").with(Field.COUNCIL, "E06000063");
    }
}
