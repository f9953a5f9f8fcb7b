package uk.workwell.returntowork;

/** What they wrote together, under the three headings of a plan for the return. */
public record Texts(String health, String workplace, String neither) {

    /** In characters, of each. */
    public static final int LONGEST = 4_000;

    public static final Texts NONE = new Texts("", "", "");

    public Texts {
        health = health.strip();
        workplace = workplace.strip();
        neither = neither.strip();
    }

    public String under(Heading heading) {
        return switch (heading) {
            case HEALTH -> health;
            case WORKPLACE -> workplace;
            case NEITHER -> neither;
        };
    }

    boolean empty() {
        return health.isEmpty() && workplace.isEmpty() && neither.isEmpty();
    }

    /** Never the words: they would stand in a log. */
    @Override
    public String toString() {
        return "Texts";
    }
}
