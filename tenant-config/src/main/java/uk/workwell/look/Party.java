package uk.workwell.look;

/** The three parties of every conversation. Each has one shape and one colour, the same in every tenant. */
public enum Party {
    /** A circle. */
    PERSON("person"),
    /** A square. */
    EMPLOYER("employer"),
    /** A leaf. */
    COACH("coach");

    private final String suffix;

    Party(String suffix) {
        this.suffix = suffix;
    }

    /** The variant's part of a class name: {@code ww-party--coach}. */
    public String suffix() {
        return suffix;
    }
}
