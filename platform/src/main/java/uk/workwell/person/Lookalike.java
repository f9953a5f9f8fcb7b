package uk.workwell.person;

import java.util.List;

/** Somebody who may be the same person, and why. */
public record Lookalike(PersonCard card, List<String> reasons) {

    public Lookalike {
        reasons = List.copyOf(reasons);
    }
}
