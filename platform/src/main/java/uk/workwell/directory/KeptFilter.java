package uk.workwell.directory;

/**
 * What somebody who looks after the directory wants to see.
 *
 * @param words beginnings of words, every one of which must be there; blank for all
 */
public record KeptFilter(String words, Which which) {

    /** Which services. */
    public enum Which {
        ACTIVE("Offered"),
        TO_CHECK("To be checked"),
        RETIRED("Retired"),
        ALL("All");

        private final String words;

        Which(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
