package uk.workwell.local;

import java.util.List;

/**
 * What people of the demonstration ask their employers for, and what an employer offers instead.
 *
 * @param code of the catalogue
 */
record SampleWish(String code, String words, String offer) {

    private static final List<SampleWish> ALL = List.of(
            new SampleWish(
                    "STAGGERED_START",
                    "Start at 10:00 instead of 8:00 on Mondays and Tuesdays, for eight weeks.",
                    "Start at 9:00 on Mondays and Tuesdays, for eight weeks. The line needs somebody from 9:00 on."),
            new SampleWish(
                    "EXTRA_BREAKS",
                    "A break of ten minutes every two hours, away from the line.",
                    "A break of five minutes every hour, when the line is changed over anyway."),
            new SampleWish(
                    "NO_LIFTING",
                    "Nothing heavier than 5 kg, and nothing above the shoulder.",
                    "Nothing heavier than 8 kg, and the lifter for everything else."),
            new SampleWish(
                    "SPEECH_TO_TEXT",
                    "Speech-to-text software on the computer in the office, with an hour to learn it.",
                    "The speech-to-text that comes with our own office software, with an hour to learn it."),
            new SampleWish(
                    "REALLOCATE_TASK",
                    "Somebody else counts the cold store in the morning.",
                    "Somebody else counts the cold store on four of five mornings."),
            new SampleWish(
                    "BUDDY",
                    "One colleague who knows the plan, and whom I can ask in the first weeks.",
                    "The team leader of the late shift as buddy, for four weeks."),
            new SampleWish(
                    "MEDICAL_APPTS",
                    "Two hours off on every second Thursday afternoon, made up on Fridays.",
                    "Two hours off on every second Friday afternoon, made up in the same week."),
            new SampleWish(
                    "FIXED_SHIFT",
                    "The early shift only, until the end of January.",
                    "The early shift in three weeks of four, until the end of January."),
            new SampleWish(
                    "PARKING",
                    "A parking space beside the side door.",
                    "A parking space in the second row, with the side door unlocked from 7:30."),
            new SampleWish(
                    "ROTATION",
                    "A change of task after every hour and a half.",
                    "A change of task after every two hours."),
            new SampleWish(
                    "WRITTEN_TASKS",
                    "The tasks of the day in writing, in the morning.",
                    "The tasks of the week in writing, on Mondays."),
            new SampleWish(
                    "REDUCED_HOURS",
                    "25 hours instead of 30 until the end of February, on four days.",
                    "27 hours instead of 30 until the end of February, on four days."),
            new SampleWish(
                    "EXTRA_1_1",
                    "Half an hour with the line manager every second Friday.",
                    "A quarter of an hour with the line manager every Friday."),
            new SampleWish(
                    "UNIFORM",
                    "Softer gloves and the lighter jacket.",
                    "The lighter jacket at once, softer gloves once the supplier has them."));

    /** The same one for the same number. */
    static SampleWish of(int number) {
        return ALL.get(number % ALL.size());
    }
}
