package uk.workwell.returntowork;

/**
 * How the three are called.
 *
 * @param employer the organisation's name: who of it signed stands with the signature
 */
public record Names(String person, String employer, String coach) {

    public String of(Party party) {
        return switch (party) {
            case PERSON -> person;
            case EMPLOYER -> employer;
            case COACH -> coach;
        };
    }

    @Override
    public String toString() {
        return "Names";
    }
}
