package uk.workwell.local;

import java.util.List;

/** What coaches of the demonstration write: plain words about nobody. */
final class SampleNotes {

    private static final List<String> FOR_THE_TEAM = List.of(
            "Sounded tired on the phone. Sleeps four hours; the early shift is the hardest.",
            "Has told nobody at work yet. Wants to rehearse the conversation with the manager first.",
            "Waits for physiotherapy since the summer. Asked the practice how long it will be.",
            "Money is short: statutory sick pay since last month. Given the number of the advice centre.",
            "Came with a sister. Reads English well, prefers to speak Urdu.",
            "Better mood than last time. Walked to the appointment.",
            "Worried about the review in two weeks. We went through what may be asked.",
            "No answer twice, then a text back the same evening.");

    private static final List<String> SHAREABLE = List.of(
            "Would like to start at ten on Mondays and Tuesdays for six weeks.",
            "",
            "Wants to try a standing desk before asking for other changes.",
            "Talks with the manager every second Friday, by phone.",
            "",
            "Begins with three mornings a week, and looks at it again after a fortnight.");

    private SampleNotes() {}

    static String forTheTeam(int number) {
        return FOR_THE_TEAM.get(number % FOR_THE_TEAM.size());
    }

    /** Empty where there is nothing to share. */
    static String shareable(int number) {
        return SHAREABLE.get(number % SHAREABLE.size());
    }
}
