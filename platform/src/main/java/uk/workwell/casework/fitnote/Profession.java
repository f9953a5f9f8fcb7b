package uk.workwell.casework.fitnote;

/** Who may issue a statement of fitness for work. */
public enum Profession {
    DOCTOR("Doctor"),
    NURSE("Nurse"),
    OCCUPATIONAL_THERAPIST("Occupational therapist"),
    PHARMACIST("Pharmacist"),
    PHYSIOTHERAPIST("Physiotherapist");

    private final String words;

    Profession(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
