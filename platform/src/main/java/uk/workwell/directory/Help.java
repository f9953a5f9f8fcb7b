package uk.workwell.directory;

import java.util.Arrays;
import java.util.Optional;

/** What a service helps with: the kinds of onward referral of the programme, as codes that stay. */
public enum Help {
    GP("GP practice"),
    MSK_PHYSIO("Physiotherapy, joints and muscles"),
    TALKING_THERAPIES("Talking therapies"),
    COUNSELLING("Counselling"),
    OT("Occupational therapy"),
    OH("Occupational health"),
    PAIN("Living with pain"),
    SOCIAL_PRESCRIBING("Social prescribing"),
    EMPLOYMENT_ADVICE("Employment advice"),
    SKILLS("Skills and training"),
    ACCESS_TO_WORK("Access to Work"),
    DEBT_MONEY("Debt and money"),
    BENEFITS("Benefits"),
    HOUSING("Housing"),
    EMPLOYMENT_RIGHTS("Rights at work, Acas, unions"),
    ADDICTION("Alcohol, drugs, gambling"),
    SMOKING_WEIGHT("Smoking and weight"),
    CARERS("Carers"),
    ABUSE("Domestic abuse"),
    NEURODIVERGENCE("Neurodivergence"),
    CONNECT_TO_WORK("Connect to Work"),
    IPS("Individual placement and support"),
    VOLUNTEERING("Volunteering"),
    DIGITAL("Getting online");

    private final String words;

    Help(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static Optional<Help> of(String code) {
        return Arrays.stream(values())
                .filter(help -> help.name().equalsIgnoreCase(code.strip()))
                .findFirst();
    }
}
