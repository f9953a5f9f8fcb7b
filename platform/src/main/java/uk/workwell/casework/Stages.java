package uk.workwell.casework;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a caseload can be narrowed down to: one state, or several that belong together. */
public sealed interface Stages permits CaseState, StageGroup {

    /** Unlike any other state's and group's, so that it can be stored. */
    String name();

    /** As coaches read it. */
    String words();

    Set<CaseState> states();

    /** Groups first, then each state alone. */
    static Stream<Stages> all() {
        return Stream.concat(Arrays.stream(StageGroup.values()), Arrays.stream(CaseState.values()));
    }

    /** By its name; empty for one that there is no more. */
    static Optional<Stages> of(String name) {
        return all().filter(one -> one.name().equals(name)).findFirst();
    }
}
