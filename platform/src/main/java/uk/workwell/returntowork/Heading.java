package uk.workwell.returntowork;

/** What an agreement is about: the three areas of a plan for the return. */
public enum Heading {
    HEALTH(
            "Health",
            "What helps at work, as far as it concerns work. No diagnosis: nobody needs one to agree on help."),
    WORKPLACE("Workplace", "Days, hours, duties, place, equipment, people."),
    NEITHER("Neither", "Everything else: travel, family, what colleagues may be told, who to call.");

    private final String words;
    private final String hint;

    Heading(String words, String hint) {
        this.words = words;
        this.hint = hint;
    }

    public String words() {
        return words;
    }

    public String hint() {
        return hint;
    }
}
