package uk.workwell.tenant.places;

import java.util.List;
import java.util.Set;

/** Which ICB a place belongs to, or what has to be asked. */
public sealed interface IcbFinding {

    /** What settled it, from the coarsest to the person's own answer. */
    enum How {
        DISTRICT,
        SECTOR,
        COUNCIL,
        PRACTICE
    }

    record One(IcbCode icb, How how) implements IcbFinding {}

    /**
     * The postcode lies in several ICBs: ask which council the address is in, never which ICB.
     *
     * @param councils by name
     * @param perhapsOutsideEngland whether "somewhere in Wales or Scotland" has to be among the answers
     */
    record Ask(List<Council> councils, boolean perhapsOutsideEngland) implements IcbFinding {}

    /** The council lies in several ICBs too: the person decides, when they confirm. */
    record StillOpen(Set<IcbCode> icbs) implements IcbFinding {}

    record NotInEngland(String words) implements IcbFinding {}

    record Unknown(String words) implements IcbFinding {}
}
