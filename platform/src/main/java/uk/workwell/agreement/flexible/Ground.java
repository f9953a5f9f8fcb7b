package uk.workwell.agreement.flexible;

/** The grounds on which the law lets an employer refuse; which of them hold on a day is reference data. */
public enum Ground {
    COST("The burden of additional costs"),
    CUSTOMER_DEMAND("A detrimental effect on meeting what customers ask for"),
    REORGANISE("The work cannot be reorganised among the staff"),
    RECRUIT("Nobody can be recruited for it"),
    QUALITY("A detrimental effect on quality"),
    PERFORMANCE("A detrimental effect on performance"),
    INSUFFICIENT_WORK("Not enough work at the times asked for"),
    STRUCTURAL_CHANGE("A planned change of how the firm is organised");

    private final String words;

    Ground(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
