package uk.workwell.sharing.words;

/** What sort of thing about somebody's health a passage tells. */
public enum Kind {
    CONDITION,
    MENTAL,
    SYMPTOM,
    INJURY,
    MEDICINE,
    TREATMENT,
    CARE,
    SUBSTANCE,
    CODE
}
