package uk.workwell.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.workwell.portal.view.EmployerByLink;

/**
 * How owners and HR look after their organisation: its people, its places, its sign-in. Always for the signed-in member; whoever
 * may not do a thing gets the answer of a thing that does not exist.
 */
public interface OrganisationDesk {

    /** What came of something. */
    sealed interface Outcome {

        record Done(String words) implements Outcome {}

        /** @param field which one to put right; empty for none */
        record Problem(String field, String words) implements Outcome {}

        record NotFound() implements Outcome {}
    }

    /** In words, by code. */
    record Role(String code, String words) {}

    /** @param you whether it is whoever asks */
    record Person(UUID id, String name, String email, String role, String roleWords, boolean you) {}

    /** @param confirmed whether whoever invited had to say that the address is theirs */
    record Waiting(UUID id, String name, String email, String roleWords, boolean confirmed, Instant until) {}

    /** @param secondFactor whether everybody is asked for one */
    record People(List<Person> acting, List<Waiting> invited, List<Role> roles, boolean secondFactor) {}

    /** @param confirmed that the address is theirs, where it is on no proven domain */
    record Invite(String name, String email, String jobTitle, String role, boolean confirmed) {}

    record Part(UUID id, String name) {}

    record Place(UUID id, String name, String address, List<Part> departments) {}

    People people();

    Optional<Person> person(UUID id);

    Outcome invite(Invite whom);

    Outcome revoke(UUID invitation);

    Outcome changeRole(UUID person, String role);

    /** They are out at their next click; what was theirs goes to the successor. */
    Outcome leave(UUID person, UUID successor);

    /** From the next sign-in on everybody is asked for a second factor. */
    Outcome askForSecondFactor();

    /** Whom somebody here or at an ICB let act by link for this member of staff, newest first. */
    List<EmployerByLink.Invited> byLink(UUID line);

    EmployerByLink.Inviting letActByLink(UUID line, EmployerByLink.Invite whom);

    void revokeByLink(UUID line, UUID invitation);

    List<Place> places();

    Outcome addSite(String name, String address);

    Outcome addDepartment(UUID site, String name);

    Outcome rename(UUID place, String name);

    Outcome close(UUID place);
}
