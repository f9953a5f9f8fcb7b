package uk.workwell.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a person and that an employer might want to see, once, with its class ({@code domain.md} §4.2).
 * A field that is not listed has no way across.
 */
public enum CrossingField {
    REFERENCE("The reference of the referral", Crosses.ALWAYS),
    LABEL("The name, as the employer wrote it", Crosses.ALWAYS),
    SITE("The site, as the employer wrote it", Crosses.ALWAYS),
    SENT("When it was sent, and by whom", Crosses.ALWAYS),
    AREA("The area that the employer's own postcode led to", Crosses.ALWAYS),
    CONTACT("That the person is in contact with the service", SharedItem.IN_CONTACT),
    ATTENDANCE("Whether the person came to appointments", SharedItem.ATTENDANCE),
    FUNCTION("What the person can do at work, and what not", SharedItem.FUNCTION),
    ADJUSTMENTS("Adjustments that would help", SharedItem.ADJUSTMENTS),
    DURATION("For how long", SharedItem.DURATION),
    RETURN_PLAN("How the return to work is planned", SharedItem.RETURN_PLAN),
    PHASED_HOURS("The hours of a phased return", SharedItem.PHASED_HOURS),
    DIAGNOSIS("A diagnosis", Crosses.NEVER),
    SYMPTOMS("Symptoms", Crosses.NEVER),
    SCORES("Answers and scores of questionnaires", Crosses.NEVER),
    NOTES("Notes", Crosses.NEVER),
    RISK("Concerns about safety", Crosses.NEVER),
    ONWARD_REFERRALS("Services that the person was referred on to", Crosses.NEVER),
    BENEFITS("Benefits", Crosses.NEVER),
    GP("The GP practice", Crosses.NEVER);

    private final String words;
    private final Crosses crosses;
    private final @Nullable SharedItem item;

    CrossingField(String words, Crosses crosses) {
        this.words = words;
        this.crosses = crosses;
        this.item = null;
    }

    CrossingField(String words, SharedItem item) {
        this.words = words;
        this.crosses = Crosses.WITH_PERMISSION;
        this.item = item;
    }

    public String words() {
        return words;
    }

    public Crosses crosses() {
        return crosses;
    }

    /** What the person permits for it to be shown; empty where no permission is asked or none would do. */
    public Optional<SharedItem> item() {
        return Optional.ofNullable(item);
    }

    public static List<CrossingField> that(Crosses crosses) {
        return Arrays.stream(values()).filter(field -> field.crosses == crosses).toList();
    }
}
