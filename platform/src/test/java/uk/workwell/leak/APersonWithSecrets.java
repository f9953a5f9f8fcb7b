package uk.workwell.leak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.CaseResult;
import uk.workwell.casework.assessment.Assessments;
import uk.workwell.casework.assessment.Domain;
import uk.workwell.casework.assessment.Findings;
import uk.workwell.casework.fitnote.Advice;
import uk.workwell.casework.fitnote.FitNoteContent;
import uk.workwell.casework.fitnote.FitNotes;
import uk.workwell.casework.fitnote.Fitness;
import uk.workwell.casework.fitnote.Profession;
import uk.workwell.casework.notes.NoteId;
import uk.workwell.casework.notes.NoteKind;
import uk.workwell.casework.notes.NoteResult;
import uk.workwell.casework.notes.NoteWords;
import uk.workwell.casework.notes.Notes;
import uk.workwell.casework.onward.OnwardCare;
import uk.workwell.casework.onward.OnwardResult;
import uk.workwell.casework.risk.ConcernResult;
import uk.workwell.casework.risk.Concerns;
import uk.workwell.casework.risk.RaiseConcern;
import uk.workwell.casework.risk.RiskLevel;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.AnswersOf;
import uk.workwell.directory.Directory;
import uk.workwell.directory.DirectoryImport;
import uk.workwell.directory.Help;
import uk.workwell.directory.ServiceSearch;
import uk.workwell.local.MovedClock;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.sharing.CrossingField;
import uk.workwell.tenant.calendar.WorkingDays;

/** Somebody whom a real employer referred, and in whose record a marker lies for everything that never crosses. */
@Component
class APersonWithSecrets {

    private final Fixtures fixtures;
    private final EmployerDesk desk;
    private final Notes notes;
    private final Concerns concerns;
    private final Assessments assessments;
    private final DirectoryImport imports;
    private final Directory directory;
    private final OnwardCare onward;
    private final FitNotes fitNotes;

    APersonWithSecrets(
            Fixtures fixtures,
            EmployerDesk desk,
            Notes notes,
            Concerns concerns,
            Assessments assessments,
            DirectoryImport imports,
            Directory directory,
            OnwardCare onward,
            FitNotes fitNotes) {
        this.fixtures = fixtures;
        this.desk = desk;
        this.notes = notes;
        this.concerns = concerns;
        this.assessments = assessments;
        this.imports = imports;
        this.directory = directory;
        this.onward = onward;
        this.fitNotes = fitNotes;
    }

    /**
     * @param never the marker of each class that never crosses
     * @param others markers of what nobody permitted: what they said themselves, their access needs, and their fit note
     */
    record Somebody(
            AnIcb icb,
            AnEmployer firm,
            AReferral referral,
            CaseId caseId,
            Map<CrossingField, String> never,
            List<String> others,
            Told told) {

        UUID id() {
            return referral.id().value();
        }

        List<String> secrets() {
            var all = new ArrayList<>(never.values());
            all.addAll(others);
            return all;
        }
    }

    Somebody of(AnEmployer firm, AnIcb icb, Chance chance, Instant sentAt) {
        var never = new EnumMap<CrossingField, String>(CrossingField.class);
        CrossingField.that(uk.workwell.sharing.Crosses.NEVER)
                .forEach(field -> never.put(field, chance.planted(field.name())));
        var others = List.of(
                chance.planted("comment"),
                chance.planted("needs"),
                chance.planted("condition"),
                chance.planted("fitnote"),
                chance.planted("practice"));
        var draft = MovedClock.at(
                sentAt,
                () -> firm.as(firm.hr, () -> {
                    var id = desk.startDraft();
                    desk.save(id, 1, AnswersOf.shortPath(fixtures.aReferral().name()));
                    desk.send(id, 2);
                    return id;
                }));
        var referral = fixtures.aReferral()
                .to(icb)
                .fromEmployer(firm.id)
                .sentFrom(draft)
                .sentAt(sentAt)
                .sayingAtConfirmation(others.getFirst())
                .needing(others.get(1))
                .accepted(icb.coach());
        var caseId = new CaseId(UUID.fromString(Rows.text(
                "select id from care_case where referral_id = ?", referral.id().value())));
        var somebody = new Somebody(icb, firm, referral, caseId, never, others, new Told());
        icb.as(icb.coach(), () -> {
            plant(somebody);
            return true;
        });
        return somebody;
    }

    private void plant(Somebody one) {
        var coach = one.icb().coach();
        var never = one.never();
        var saved = notes.save(
                coach,
                one.caseId(),
                NoteId.fresh(),
                new NoteWords(
                        NoteKind.CALL,
                        20,
                        "Wrote " + never.get(CrossingField.NOTES),
                        "Scored " + never.get(CrossingField.SCORES),
                        null));
        must(saved instanceof NoteResult.Done, saved);
        var raised = concerns.raise(
                coach,
                new RaiseConcern(one.caseId(), RiskLevel.AMBER, Set.of(), "Afraid: " + never.get(CrossingField.RISK)));
        must(raised instanceof ConcernResult.Done, raised);
        assessments.save(
                coach,
                one.caseId(),
                0,
                new Findings(
                        List.of(),
                        Set.of(),
                        Map.of(),
                        Map.of(
                                Domain.PHYSICAL, "Has " + never.get(CrossingField.DIAGNOSIS),
                                Domain.PSYCHOLOGICAL, "Feels " + never.get(CrossingField.SYMPTOMS),
                                Domain.SOCIAL, "Gets " + never.get(CrossingField.BENEFITS),
                                Domain.WORK, "Registered at " + never.get(CrossingField.GP))));
        var service = String.valueOf(never.get(CrossingField.ONWARD_REFERRALS));
        imports.take("""
                [{"id": "%s", "name": "%s", "organization": {"name": "An invented charity"},
                  "attributes": [{"taxonomy_term": {"code": "VOLUNTEERING"}}]}]""".formatted(service, service));
        var found = directory
                .window(new ServiceSearch(service, null, null, null), 0, 1)
                .getFirst()
                .id();
        var drafted = onward.draft(coach, one.caseId(), found, Help.VOLUNTEERING, "For " + service);
        must(drafted instanceof OnwardResult.Done, drafted);
        var entered = fitNotes.enter(coach, one.caseId(), fitNote(one.others()));
        must(entered instanceof CaseResult.Done, entered);
    }

    /** Issued on the day of the run, which may be another than the day on which a page is read. */
    private FitNoteContent fitNote(List<String> markers) {
        var today = LocalDate.ofInstant(fixtures.now(), WorkingDays.LONDON);
        return new FitNoteContent(
                today,
                Fitness.MAY_BE_FIT,
                "Because of " + markers.get(2),
                Set.of(Advice.PHASED_RETURN),
                "Could " + markers.get(3),
                today,
                today.plusDays(20),
                true,
                "Dr A. Hollybush",
                Profession.DOCTOR,
                "Practice " + markers.get(4),
                false,
                false,
                null);
    }

    private static void must(boolean done, Object result) {
        if (!done) throw new IllegalStateException("Not planted: " + result);
    }
}
