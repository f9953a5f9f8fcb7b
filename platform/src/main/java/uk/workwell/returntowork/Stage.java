package uk.workwell.returntowork;

import java.util.List;
import java.util.Optional;

/** When in a return a conversation takes place, with the topics that Acas names for it. */
public enum Stage {
    KEEP_IN_TOUCH(
            "Keeping in touch",
            List.of(
                    "How to keep in touch: how often, by which way, and about what",
                    "News from work that should not be missed",
                    "What colleagues may be told")),
    PRE_RETURN(
            "Before the return",
            List.of(
                    "Am I ready, and what is new at work",
                    "The plan for the first weeks: days, hours, duties, place",
                    "Support that is needed, and who arranges it by when",
                    "What colleagues may be told",
                    "What would be an early warning, and who to call")),
    DAY_1(
            "The first day back",
            List.of(
                    "Welcome back, and what is new at work",
                    "The plan for the first weeks, once more",
                    "What is in place, and what is still missing",
                    "Who to call if it is too much")),
    WEEK_2(
            "Week 2 check",
            List.of(
                    "Hours and duties: as planned, too much, too little",
                    "What helps, and what does not",
                    "What was promised, and what came of it",
                    "What changes in the plan")),
    WEEK_6(
            "Week 6 review",
            List.of(
                    "How the plan went, week by week",
                    "Which adjustments stay, end or change",
                    "Warning signs so far, and what was done",
                    "Who looks at it again, and when")),
    WEEK_12(
            "Week 12 review",
            List.of(
                    "How work goes now",
                    "Which adjustments stay for good",
                    "What to do if it gets harder again",
                    "Whether these conversations go on"));

    private final String words;
    private final List<String> topics;

    Stage(String words, List<String> topics) {
        this.words = words;
        this.topics = topics;
    }

    public String words() {
        return words;
    }

    /** The same for everybody; facts that the person released come before them. */
    public List<String> topics() {
        return topics;
    }

    /** Empty after the last. */
    public Optional<Stage> next() {
        return Optional.ofNullable(
                switch (this) {
                    case KEEP_IN_TOUCH -> PRE_RETURN;
                    case PRE_RETURN -> DAY_1;
                    case DAY_1 -> WEEK_2;
                    case WEEK_2 -> WEEK_6;
                    case WEEK_6 -> WEEK_12;
                    case WEEK_12 -> null;
                });
    }
}
