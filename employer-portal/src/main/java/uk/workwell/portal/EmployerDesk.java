package uk.workwell.portal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;
import uk.workwell.portal.view.Step;

/**
 * What the portal asks of the house, always for the signed-in member of the signed-in employer. Whoever may not see a thing
 * gets the same answer as for a thing that does not exist.
 */
public interface EmployerDesk {

    EmployerView.Me me();

    /** What waits for the member, their drafts, and the newest staff, at most {@code rows}. */
    EmployerView.Home home(int rows);

    EmployerView.StaffWindow staff(int offset, int rows);

    /** How many {@link #staff} has in all. */
    long staffCount();

    Optional<EmployerView.StaffMember> staffMember(UUID id);

    /** The conversation with a member of staff; empty unless they let this reader know that they are in contact. */
    Optional<List<EmployerView.Said>> conversation(UUID id);

    /**
     * Writes to a member of staff, who reads it before anybody else.
     *
     * @return what has to be put right; empty where it was sent
     */
    Optional<String> write(UUID id, String words);

    /** Takes a referral back; possible until the person has answered or the answer date has passed. */
    Refer.Withdrawing withdraw(UUID id);

    EmployerView.Organisation organisation();

    /** The member's drafts, newest first. */
    List<EmployerView.DraftLine> drafts();

    UUID startDraft();

    Optional<Refer.Draft> draft(UUID id);

    /** Saves over exactly that revision; nothing is checked but its size. */
    Refer.Saving save(UUID id, int revision, Answers answers);

    void deleteDraft(UUID id);

    /** What is to be put right in a step, in the order of its questions; empty when it is done. */
    List<Refer.Fault> check(Step step, Answers answers);

    /** Finds the area from the postcode and, where it was asked, the council. */
    Refer.Place place(Answers answers);

    /** Words that look like health information, verbatim and in order; it warns and never blocks. */
    List<String> healthWords(String text);

    /** The sites and possible line managers to choose from, by value, in words. */
    List<Choice> choices(Field field);

    /** Sends exactly that revision. A repeat is answered like the first time. */
    Refer.Sending send(UUID draft, int revision);

    /** What was sent from this draft, for the page that says what happens next. */
    Optional<Refer.Sending.Sent> sent(UUID draft);

    /** One of several answers. */
    record Choice(String value, String words) {}
}
