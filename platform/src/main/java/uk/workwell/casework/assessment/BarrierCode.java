package uk.workwell.casework.assessment;

/** What can stand in the way. The names are stored and reported: they never change, new ones may follow. */
public enum BarrierCode {
    PAIN(Domain.PHYSICAL, "Pain, back, joints or muscles"),
    FATIGUE(Domain.PHYSICAL, "Tiredness"),
    BREATHING(Domain.PHYSICAL, "Breathing"),
    HEART(Domain.PHYSICAL, "Heart"),
    NEURO(Domain.PHYSICAL, "Nerves or brain"),
    SENSORY(Domain.PHYSICAL, "Sight or hearing"),
    CANCER(Domain.PHYSICAL, "Cancer"),
    GYNAE(Domain.PHYSICAL, "Gynaecological, or menopause"),
    SLEEP(Domain.PHYSICAL, "Sleep"),
    MEDICATION(Domain.PHYSICAL, "Effects of medication"),
    WAITING_TREATMENT(Domain.PHYSICAL, "Waiting for treatment"),

    ANXIETY(Domain.PSYCHOLOGICAL, "Anxiety"),
    LOW_MOOD(Domain.PSYCHOLOGICAL, "Low mood"),
    STRESS(Domain.PSYCHOLOGICAL, "Stress or burnout"),
    TRAUMA(Domain.PSYCHOLOGICAL, "Trauma"),
    CONFIDENCE(Domain.PSYCHOLOGICAL, "Confidence"),
    FEAR_REINJURY(Domain.PSYCHOLOGICAL, "Fear of being hurt again"),
    NEURODIVERGENCE(Domain.PSYCHOLOGICAL, "Neurodivergence"),
    SUBSTANCE_USE(Domain.PSYCHOLOGICAL, "Alcohol or drugs"),

    MONEY(Domain.SOCIAL, "Money or debt"),
    HOUSING(Domain.SOCIAL, "Housing"),
    CARING(Domain.SOCIAL, "Caring for somebody"),
    RELATIONSHIPS(Domain.SOCIAL, "Relationships or abuse"),
    ISOLATION(Domain.SOCIAL, "Being alone"),
    TRANSPORT(Domain.SOCIAL, "Transport"),
    LANGUAGE(Domain.SOCIAL, "Language, reading or going online"),
    IMMIGRATION(Domain.SOCIAL, "Immigration"),
    CRIMINAL_JUSTICE(Domain.SOCIAL, "Criminal justice"),

    MANAGER(Domain.WORK, "Relationship with the manager"),
    DEMANDS(Domain.WORK, "Demands of the work"),
    CONTROL(Domain.WORK, "Say in how work is done"),
    ROLE(Domain.WORK, "Unclear role"),
    CHANGE(Domain.WORK, "Change at work"),
    HOURS(Domain.WORK, "Hours or shifts"),
    TRAVEL(Domain.WORK, "Travel to or for work"),
    EQUIPMENT(Domain.WORK, "Equipment"),
    SICK_PAY_ENDING(Domain.WORK, "Sick pay is ending"),
    DISPUTE(Domain.WORK, "Dispute or grievance"),
    JOB_INSECURITY(Domain.WORK, "Job at risk"),
    NO_CONTACT(Domain.WORK, "No contact since the absence began");

    private final Domain domain;
    private final String words;

    BarrierCode(Domain domain, String words) {
        this.domain = domain;
        this.words = words;
    }

    public Domain domain() {
        return domain;
    }

    public String words() {
        return words;
    }
}
