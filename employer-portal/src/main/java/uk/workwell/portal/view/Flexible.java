package uk.workwell.portal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.workwell.portal.view.Agreements.Option;
import uk.workwell.portal.view.Agreements.Said;
import uk.workwell.portal.view.Agreements.Version;

/** What passes between the pages about requests for flexible working and the desk. */
public final class Flexible {

    private Flexible() {}

    /** What a member can do about one. */
    public enum Act {
        CONSULT,
        AGREE,
        OFFER,
        TAKE_BACK,
        REFUSE,
        ASK_LONGER,
        MISS_MEETING,
        TREAT_AS_WITHDRAWN,
        SAY
    }

    /**
     * One request as its page shows it.
     *
     * @param name of the member of staff
     * @param signing who would sign: "Petra Inkwell, HR"
     * @param decideBy the last day for the decision; null where none is awaited
     * @param decideIn the same in words
     * @param longerUntil until when more time was asked for, and not answered
     * @param acts what can be done now
     * @param asked what they asked for
     * @param offered what was offered instead, and stands; null for nothing
     * @param grounds the law's, for a refusal
     * @param explained whether a refusal must also say why it is reasonable
     * @param law what the law says of it, line by line
     * @param number of the version on the table, and its hash
     */
    public record Sheet(
            UUID staff,
            String name,
            String signing,
            UUID id,
            String title,
            String status,
            @Nullable LocalDate decideBy,
            String decideIn,
            boolean late,
            @Nullable LocalDate longerUntil,
            List<Act> acts,
            List<Said> said,
            Version asked,
            @Nullable Version offered,
            List<Option> grounds,
            boolean explained,
            List<String> law,
            int number,
            String hash,
            long version) {

        public Sheet {
            acts = List.copyOf(acts);
            said = List.copyOf(said);
            grounds = List.copyOf(grounds);
            law = List.copyOf(law);
        }
    }

    /** What was typed, with what stood on the page. */
    public record Typed(
            Act act,
            String words,
            List<String> grounds,
            String reasonable,
            String day,
            String until,
            int number,
            String hash,
            long version) {

        public Typed {
            grounds = List.copyOf(grounds);
        }
    }
}
