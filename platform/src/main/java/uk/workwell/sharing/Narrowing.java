package uk.workwell.sharing;

import java.util.List;

/** What came of narrowing a permission. */
public sealed interface Narrowing {

    /** The old one has ended and these stand instead, one for each reader who was named. */
    record Narrowed(List<PermissionId> now) implements Narrowing {}

    /** It would have become wider, or stayed as it is. */
    record NotNarrower(String words) implements Narrowing {}

    /** There is none that still counts. */
    record Gone() implements Narrowing {}
}
