package uk.workwell.returntowork.phased;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.casework.CaseId;

/** Weeks of the plan in force that were worked otherwise, for a table at which they are talked about. */
@Service
@Transactional
public class WhatDiffers {

    private final PhasedTable table;
    private final VersionTable versions;
    private final WorkedTable worked;
    private final LookingOver looking;
    private final Clock clock;

    WhatDiffers(PhasedTable table, VersionTable versions, WorkedTable worked, LookingOver looking, Clock clock) {
        this.table = table;
        this.versions = versions;
        this.worked = worked;
        this.looking = looking;
        this.clock = clock;
    }

    /**
     * Each week in words; empty where the plan itself is not among what may be read.
     *
     * @param readable the texts that the person released and lets the employer read at this moment
     */
    @Transactional(readOnly = true)
    public List<String> words(CaseId caseId, Collection<String> readable) {
        if (readable.isEmpty()) return List.of();
        return table.of(caseId)
                .filter(plan -> plan.agreed() != null)
                .flatMap(plan -> versions.of(caseId).stream()
                        .filter(one -> Integer.valueOf(one.number()).equals(plan.agreed()))
                        .filter(one -> readable.contains(PlanInWords.of(one.content(), one.number())))
                        .findFirst()
                        .map(one ->
                                Deviation.in(one.content(), worked.of(plan.id()), looking.allowedDeviation()).stream()
                                        .map(Deviation::words)
                                        .toList()))
                .orElseGet(List::of);
    }

    /** Everybody has signed what they agreed on about it: nothing waits to be talked about any more. */
    public void talked(CaseId caseId) {
        table.of(caseId).ifPresent(plan -> worked.updateTalked(plan.id(), clock.instant()));
    }
}
