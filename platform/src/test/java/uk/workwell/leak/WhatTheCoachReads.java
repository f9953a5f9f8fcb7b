package uk.workwell.leak;

import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.workwell.Rows;
import uk.workwell.casework.assessment.Assessments;
import uk.workwell.casework.fitnote.FitNotes;
import uk.workwell.casework.notes.NoteId;
import uk.workwell.casework.notes.Notes;
import uk.workwell.casework.onward.OnwardCare;
import uk.workwell.casework.risk.DutyDesk;
import uk.workwell.casework.risk.RiskId;
import uk.workwell.leak.APersonWithSecrets.Somebody;
import uk.workwell.referral.Triage;

/** The positive control: what was planted is in the database, and its rightful readers read it there. */
@Component
class WhatTheCoachReads {

    private final Notes notes;
    private final Assessments assessments;
    private final OnwardCare onward;
    private final FitNotes fitNotes;
    private final DutyDesk duty;
    private final Triage triage;

    WhatTheCoachReads(
            Notes notes, Assessments assessments, OnwardCare onward, FitNotes fitNotes, DutyDesk duty, Triage triage) {
        this.notes = notes;
        this.assessments = assessments;
        this.onward = onward;
        this.fitNotes = fitNotes;
        this.duty = duty;
        this.triage = triage;
    }

    String of(Somebody one) {
        var coach = one.icb().coach();
        return one.icb().as(coach, () -> {
            var read = new ArrayList<Object>();
            for (var note : Rows.texts(
                    "select id from case_note where case_id = ?", one.caseId().value())) {
                read.add(notes.find(coach, one.caseId(), new NoteId(UUID.fromString(note))));
            }
            for (var risk : Rows.texts(
                    "select id from risk where case_id = ?", one.caseId().value())) {
                read.add(duty.find(coach, new RiskId(UUID.fromString(risk))));
            }
            read.add(assessments.of(coach, one.caseId()));
            read.add(onward.of(coach, one.caseId()));
            read.add(fitNotes.of(coach, one.caseId()));
            read.add(triage.open(coach, one.referral().id()));
            return Unfolded.of(read);
        });
    }
}
