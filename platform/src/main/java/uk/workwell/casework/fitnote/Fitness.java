package uk.workwell.casework.fitnote;

/** What a statement says of somebody's fitness. None is ever given as “fit”. */
public enum Fitness {
    NOT_FIT("Not fit for work"),
    MAY_BE_FIT("May be fit for work, with what is ticked below");

    private final String words;

    Fitness(String words) {
        this.words = words;
    }

    /** As it is printed on the form. */
    public String words() {
        return words;
    }

    public String shortly() {
        return this == NOT_FIT ? "Not fit" : "May be fit";
    }
}
