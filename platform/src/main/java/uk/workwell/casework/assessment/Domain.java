package uk.workwell.casework.assessment;

import java.util.Arrays;
import java.util.List;

/** The areas of life that an assessment looks at. */
public enum Domain {
    PHYSICAL("Physical"),
    PSYCHOLOGICAL("Psychological"),
    SOCIAL("Social"),
    WORK("Work");

    private final String words;

    Domain(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What is asked about in this area, in order. */
    public List<BarrierCode> items() {
        return Arrays.stream(BarrierCode.values())
                .filter(code -> code.domain() == this)
                .toList();
    }
}
