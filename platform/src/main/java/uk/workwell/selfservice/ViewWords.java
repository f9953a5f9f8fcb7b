package uk.workwell.selfservice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.workwell.portal.view.EmployerView.Reader;
import uk.workwell.team.Colleague;
import uk.workwell.team.Provider;
import uk.workwell.team.ProviderId;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.trail.Views.View;

/**
 * Who, what and why, in plain words. Of staff the role and the organisation are said, not the name: who was on a shift is not
 * the person's to look after, and whoever is questioned answers by name. People of their own employer are named.
 */
@Component
class ViewWords {

    private final Team team;

    ViewWords(Team team) {
        this.team = team;
    }

    /** Who may be among those who looked: asked once for a page. */
    record Known(StaffId coach, Map<UUID, Reader> readers, Map<ProviderId, String> providers) {}

    Known known(StaffId coach, List<Reader> readers) {
        return new Known(
                coach,
                readers.stream().collect(Collectors.toMap(Reader::id, reader -> reader)),
                team.providers().stream().collect(Collectors.toMap(Provider::id, Provider::name)));
    }

    String who(View view, Known known) {
        var id = view.by().id();
        return switch (view.by().kind()) {
            case STAFF -> id.equals(known.coach().value()) ? "Your coach" : staff(new StaffId(id), known);
            case MEMBER ->
                Optional.ofNullable(known.readers().get(id))
                        .map(reader -> reader.name() + ", " + reader.role() + " at your employer")
                        .orElse("Somebody at your employer");
            case PERSON -> "You";
            case OPERATOR -> "Somebody who runs the platform";
            case PARTNER, REFERRER -> "Whoever referred you";
            case SYSTEM -> "A program, by itself";
        };
    }

    private String staff(StaffId id, Known known) {
        return team.find(id)
                .map(colleague ->
                        role(colleague) + " at " + known.providers().getOrDefault(colleague.provider(), "the service"))
                .orElse("Somebody of our team who has left");
    }

    private static String role(Colleague colleague) {
        if (colleague.is(Role.DATA_PROTECTION)) return "Data protection";
        if (colleague.is(Role.DUTY_LEAD)) return "A duty lead";
        if (colleague.is(Role.LEAD)) return "A lead";
        return colleague.is(Role.COACH) ? "Another coach" : "A colleague";
    }

    static String what(View view) {
        var part = view.part() == null ? "" : view.part();
        return switch (view.kind()) {
            case "care_case" -> ofCase(part);
            case "referral" -> "Your referral, and how it was decided";
            case "person" -> "Your contact details";
            case "case_note" -> "A note of a conversation with you";
            case "release" -> "A text that you released";
            case "adjustment" -> "A change at work that you let them read";
            case "phased_return" -> "Your phased return";
            case "conversation" -> "Your return-to-work conversation";
            case "employer_referral" ->
                part.equals("messages")
                        ? "Messages between you and your employer"
                        : "Whether there is anything to show about their referral";
            default -> "Part of your record";
        };
    }

    private static String ofCase(String part) {
        return switch (part) {
            case "overview" -> "Your record: the overview";
            case "assessment" -> "What you said about your situation";
            case "measures" -> "Your answers to questionnaires";
            case "plan", "draft of the plan" -> "Your plan";
            case "services" -> "Services that help you";
            case "sharing", "a permission" -> "What you share with your employer";
            case "text for the employer" -> "A text for your employer";
            case "note" -> "Notes of conversations with you";
            case "adjustments", "change at work" -> "Changes at your work";
            case "fit notes" -> "Your fit notes";
            case "phased return", "plan a phased return", "hours worked" -> "Your phased return";
            case "return", "ask for a conversation", "return-to-work conversation" ->
                "Conversations with your employer";
            case "appointments", "appointment", "book an appointment", "move an appointment" -> "Your appointments";
            default -> "Your record" + (part.isBlank() ? "" : ": " + part);
        };
    }

    static String why(View view) {
        return switch (view.purpose() == null ? "" : view.purpose()) {
            case "support" -> "To support you";
            case "cover" -> "Standing in for your coach";
            case "triage" -> "To decide about your referral";
            case "employer" -> view.kind().equals("employer_referral") ? "They referred you" : "You share it";
            case "referrer" -> "They were asked about it";
            default -> "Part of their work for you";
        };
    }
}
