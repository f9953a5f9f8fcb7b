package uk.workwell.sharing;

import java.util.List;

/**
 * All that one reader at an employer may see of somebody, beyond what the employer wrote itself. There is no place in it for
 * anything that never crosses.
 *
 * @param texts newest first
 */
public record EmployersView(EmployerStatus status, List<ReleasedText> texts) {

    public EmployersView {
        texts = List.copyOf(texts);
    }
}
