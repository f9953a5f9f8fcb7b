package uk.workwell.workspace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.notes.NoteId;
import uk.workwell.casework.risk.RiskId;
import uk.workwell.person.PersonId;
import uk.workwell.referral.ReferralId;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.ListSeen;
import uk.workwell.tenant.RecordSeen;
import uk.workwell.tenant.Subject;

/** Tells the audit trail what is about to be shown. If that fails, so does the page. */
@Component
class Seen {

    private final ApplicationEventPublisher events;

    Seen(ApplicationEventPublisher events) {
        this.events = events;
    }

    void referral(ReferralId referral) {
        events.publishEvent(new RecordSeen(
                CurrentTenant.get(), new Subject("referral", referral.value()), "words and receipt", "triage"));
    }

    void careCase(CaseId caseId, String part) {
        events.publishEvent(
                new RecordSeen(CurrentTenant.get(), new Subject("care_case", caseId.value()), part, "support"));
    }

    /** What somebody sees who stands in for the coach, the trail knows as cover. */
    void careCase(CaseCard card, String part) {
        events.publishEvent(new RecordSeen(
                CurrentTenant.get(),
                new Subject("care_case", card.id().value()),
                part,
                card.coveredUntil() == null ? "support" : "cover"));
    }

    void note(NoteId note) {
        events.publishEvent(
                new RecordSeen(CurrentTenant.get(), new Subject("case_note", note.value()), "note", "support"));
    }

    void risk(RiskId risk) {
        events.publishEvent(new RecordSeen(CurrentTenant.get(), new Subject("risk", risk.value()), "risk", "safety"));
    }

    void person(PersonId person, String part) {
        events.publishEvent(
                new RecordSeen(CurrentTenant.get(), new Subject("person", person.value()), part, "support"));
    }

    /** @param filter what was asked for; only its hash is kept, since it may hold a name */
    void list(String kind, String filter, int rows) {
        events.publishEvent(new ListSeen(CurrentTenant.get(), kind, hash(filter), rows));
    }

    private static String hash(String filter) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(filter.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java", e);
        }
    }
}
