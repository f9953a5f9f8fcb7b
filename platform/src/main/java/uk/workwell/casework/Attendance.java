package uk.workwell.casework;

/** The national attendance codes. */
public enum Attendance {
    FUTURE('0', "Booked"),
    CANCELLED_BY_PERSON('2', "Cancelled by the person"),
    DID_NOT_ATTEND('3', "Did not attend, no warning"),
    CANCELLED_BY_US('4', "Cancelled or postponed by us"),
    ON_TIME('5', "Attended on time"),
    LATE_SEEN('6', "Came late, was seen"),
    LATE_NOT_SEEN('7', "Came late, was not seen");

    private final char code;
    private final String words;

    Attendance(char code, String words) {
        this.code = code;
        this.words = words;
    }

    /** @throws IllegalArgumentException if it isn't a national code */
    public static Attendance of(String code) {
        for (var attendance : values()) {
            if (code.length() == 1 && attendance.code == code.charAt(0)) return attendance;
        }
        throw new IllegalArgumentException("No attendance code: " + code);
    }

    public String code() {
        return String.valueOf(code);
    }

    public String words() {
        return words;
    }

    /** Whether the appointment took place. */
    public boolean attended() {
        return this == ON_TIME || this == LATE_SEEN;
    }

    /** Whether it can be known before the time has come. */
    public boolean knownBefore() {
        return this == FUTURE || this == CANCELLED_BY_PERSON || this == CANCELLED_BY_US;
    }

    /** Whether the coach's time was taken. */
    public boolean takesTime() {
        return this == FUTURE || attended();
    }
}
