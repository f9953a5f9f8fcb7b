package uk.workwell.returntowork.phased;

/** How a week of the return is paid. What is agreed is the employer's and the person's; this only says it. */
public enum PayBasis {
    FULL("Full pay"),
    HOURS_WORKED("Pay for the hours worked"),
    WORKED_AND_SICK_PAY("Pay for the hours worked, sick pay for the rest"),
    WORKED_AND_LEAVE("Pay for the hours worked, annual leave for the rest"),
    NOT_AGREED("Pay not agreed yet");

    private final String words;

    PayBasis(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
