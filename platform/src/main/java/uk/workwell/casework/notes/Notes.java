package uk.workwell.casework.notes;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.casework.LastContact;
import uk.workwell.casework.notes.NoteResult.CorrectedSince;
import uk.workwell.casework.notes.NoteResult.Done;
import uk.workwell.casework.notes.NoteResult.Fault;
import uk.workwell.casework.notes.NoteResult.NotFound;
import uk.workwell.casework.notes.NoteResult.Refused;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.calendar.WorkingDays;

/** Notes of the cases that a colleague may work on. Whoever may not finds neither case nor note. */
@Service
public class Notes {

    /** Characters in one layer. */
    public static final int AT_MOST = 10_000;

    private final Caseload caseload;
    private final NoteTable notes;
    private final DraftTable drafts;
    private final LastContact lastContact;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Notes(
            Caseload caseload,
            NoteTable notes,
            DraftTable drafts,
            LastContact lastContact,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.caseload = caseload;
        this.notes = notes;
        this.drafts = drafts;
        this.lastContact = lastContact;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A note with both its layers. */
    @Transactional(readOnly = true)
    public Optional<Note> find(Colleague by, CaseId caseId, NoteId note) {
        return caseload.of(by).find(caseId).flatMap(card -> notes.find(card.id(), note));
    }

    /** What this colleague, and nobody else, has begun to write about the case. */
    @Transactional(readOnly = true)
    public Optional<NoteDraft> draft(Colleague by, CaseId caseId) {
        return caseload.of(by).find(caseId).flatMap(card -> drafts.find(card.id(), by.id()));
    }

    /**
     * Keeps what somebody has typed so far.
     *
     * @param shown the draft as the page knows it; null before the first keystroke was kept
     */
    @Transactional
    public Keeping keep(Colleague by, CaseId caseId, @Nullable NoteDraft shown, NoteWords words) {
        return caseload.of(by)
                .find(caseId)
                .map(card -> keep(by, card, shown, words))
                .orElseGet(Keeping.NotFound::new);
    }

    private Keeping keep(Colleague by, CaseCard card, @Nullable NoteDraft shown, NoteWords words) {
        var now = clock.instant();
        var cut = new NoteWords(
                words.kind(), words.minutes(), cut(words.forTheTeam()), cut(words.shareable()), words.corrects());
        boolean kept = shown == null
                ? drafts.insert(card, by.id(), NoteId.fresh(), cut, now)
                : drafts.update(shown.id(), by.id(), shown.revision(), cut, now);
        var there = drafts.find(card.id(), by.id());
        if (there.isEmpty()) return new Keeping.Gone();
        return kept ? new Keeping.Kept(there.get()) : new Keeping.Elsewhere(there.get());
    }

    /** Throws the colleague's draft away. */
    @Transactional
    public void discard(Colleague by, CaseId caseId) {
        caseload.of(by).find(caseId).ifPresent(card -> drafts.delete(card.id(), by.id()));
    }

    /**
     * Makes a note of what was typed. The same draft a second time is the same note.
     *
     * @param draft whose id the note takes
     */
    public NoteResult save(Colleague by, CaseId caseId, NoteId draft, NoteWords words) {
        try {
            return answered(caseload.of(by)
                    .find(caseId)
                    .map(card -> transaction.execute(status -> save(by, card, draft, words))));
        } catch (DuplicateKeyException quicker) {
            var theirs = transaction.execute(status -> correction(by, caseId, words.corrects()));
            if (theirs == null || theirs.isEmpty()) throw quicker;
            return new CorrectedSince(theirs.get());
        }
    }

    private Optional<Note> correction(Colleague by, CaseId caseId, @Nullable NoteId of) {
        return Optional.ofNullable(of)
                .flatMap(corrected -> find(by, caseId, corrected))
                .map(Note::correctedBy)
                .flatMap(theirs -> find(by, caseId, theirs));
    }

    private NoteResult save(Colleague by, CaseCard card, NoteId draft, NoteWords words) {
        var faults = faults(words);
        if (!faults.isEmpty()) return new Refused(faults);
        var corrects = words.corrects();
        if (corrects != null && notes.find(card.id(), corrects).isEmpty()) return new NotFound();
        var now = clock.instant();
        if (notes.insert(card, draft, words, by.id(), now)) {
            drafts.delete(card.id(), by.id());
            if (words.kind().contact() && corrects == null) lastContact.on(card.id(), WorkingDays.today(clock));
            events.publishEvent(new NoteSaved(by.tenant(), draft));
        } else if (notes.find(card.id(), draft).isEmpty()) {
            return new NotFound();
        }
        return new Done(draft);
    }

    /** Marks the shareable layer as one that goes to the person. Shown once, it stays shown. */
    public NoteResult showToPerson(Colleague by, CaseId caseId, NoteId note) {
        return answered(caseload.of(by).find(caseId).map(card -> transaction.execute(status -> show(by, card, note))));
    }

    private NoteResult show(Colleague by, CaseCard card, NoteId id) {
        var found = notes.find(card.id(), id);
        if (found.isEmpty()) return new NotFound();
        var note = found.get();
        if (note.sharing() == Note.Sharing.NOTHING_TO_SHARE) {
            return new Refused(List.of(new Fault("shareable", "Write what the person can be shown")));
        }
        var correction = note.correctedBy();
        if (correction != null) {
            return notes.find(card.id(), correction)
                    .<NoteResult>map(CorrectedSince::new)
                    .orElseGet(NotFound::new);
        }
        if (notes.insertShown(card, id, by.id(), clock.instant())) {
            events.publishEvent(new NoteShownToPerson(by.tenant(), id));
        }
        return new Done(id);
    }

    private static List<Fault> faults(NoteWords words) {
        var faults = new ArrayList<Fault>();
        var minutes = words.minutes();
        if (minutes != null && (minutes < 1 || minutes > 480)) {
            faults.add(new Fault("minutes", "Enter the minutes from 1 to 480, like 30"));
        }
        if (words.blank()) {
            faults.add(new Fault("forTheTeam", "Write a note in one of the two layers"));
        }
        if (words.forTheTeam().length() > AT_MOST) {
            faults.add(new Fault("forTheTeam", "Shorten the private note to 10,000 characters or fewer"));
        }
        if (words.shareable().length() > AT_MOST) {
            faults.add(new Fault("shareable", "Shorten the note that can be shared to 10,000 characters or fewer"));
        }
        return faults;
    }

    private static NoteResult answered(Optional<NoteResult> result) {
        return result.orElseGet(NotFound::new);
    }

    /** A draft keeps more than a note may hold, so that nothing typed is lost, but not everything. */
    private static String cut(String words) {
        return words.length() <= 2 * AT_MOST ? words : words.substring(0, 2 * AT_MOST);
    }
}
