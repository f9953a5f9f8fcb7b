package uk.workwell.tenant.settings;

import java.util.List;

/**
 * Which changes at work an ICB offers to ask for.
 *
 * @param without codes of the common catalogue that are not offered here; what was agreed under them stays
 * @param added what is offered here besides
 */
public record AdjustmentsOffered(List<String> without, List<OwnAdjustment> added) {

    /** The common catalogue as it is. */
    static final AdjustmentsOffered ALL = new AdjustmentsOffered(List.of(), List.of());

    public AdjustmentsOffered {
        without = Area.orEmpty(without);
        added = Area.orEmpty(added);
    }

    /**
     * A change at work of this ICB's own.
     *
     * @param simple whether it is quick to make: then an answer is due earlier
     * @param helpsWith codes of barriers
     * @param inJobs {@code ANY}, {@code OFFICE}, {@code MANUAL}, {@code SHIFTS} or {@code DRIVING}
     */
    public record OwnAdjustment(
            String code, String category, String words, boolean simple, List<String> helpsWith, List<String> inJobs) {

        public OwnAdjustment {
            helpsWith = Area.orEmpty(helpsWith);
            inJobs = Area.orEmpty(inJobs);
        }
    }
}
