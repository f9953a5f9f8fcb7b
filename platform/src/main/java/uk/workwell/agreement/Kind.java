package uk.workwell.agreement;

import java.util.List;

/**
 * One kind of adjustment of the catalogue.
 *
 * @param simple whether it is quick to make: then an answer is due earlier
 * @param fitNoteBox the box of a fit note that it answers to; blank for none
 * @param helpsWith codes of barriers
 * @param inJobs {@code ANY}, {@code OFFICE}, {@code MANUAL}, {@code SHIFTS} or {@code DRIVING}
 */
public record Kind(
        String code,
        String category,
        String words,
        boolean simple,
        String fitNoteBox,
        List<String> helpsWith,
        List<String> inJobs) {

    public Kind {
        helpsWith = List.copyOf(helpsWith);
        inJobs = List.copyOf(inJobs);
    }
}
