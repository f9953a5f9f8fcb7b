package uk.workwell.selfservice;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.agreement.AdjustmentResult;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.AskForAdjustment;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.PersonsAdjustments;
import uk.workwell.confirming.Browser;
import uk.workwell.confirming.Browser.Page;
import uk.workwell.employer.MemberId;
import uk.workwell.link.Links;
import uk.workwell.link.Purpose;
import uk.workwell.link.TicketId;
import uk.workwell.portal.view.EmployerByLink;
import uk.workwell.portal.view.EmployerByLink.Invite;
import uk.workwell.portal.view.EmployerByLink.Inviting;
import uk.workwell.returntowork.AConversation.Somebody;

/** Somebody who acts for an employer by link, in a browser of their own; and what the person asks for. */
@Component
public class AFirmByLink {

    private final WebApplicationContext context;
    private final EmployerByLink byLink;
    private final Links links;
    private final Adjustments adjustments;
    private final PersonsAdjustments persons;

    AFirmByLink(
            WebApplicationContext context,
            EmployerByLink byLink,
            Links links,
            Adjustments adjustments,
            PersonsAdjustments persons) {
        this.context = context;
        this.byLink = byLink;
        this.links = links;
        this.adjustments = adjustments;
        this.persons = persons;
    }

    /** @param email where their messages go */
    public record Wilf(UUID invitation, String email, Browser browser) {}

    /** The person lets everybody at the employer know already. */
    public Wilf invited(Somebody of) {
        var email = "wilf-" + UUID.randomUUID() + "@bakery.example";
        var sent = of.asCoach(
                () -> byLink.invite(of.referral().id().value(), new Invite("Wilf Flour", "Owner", email, "")));
        if (!(sent instanceof Inviting.Sent one)) throw new AssertionError(sent);
        return new Wilf(one.invitation(), email, browser(one.invitation()));
    }

    private Browser browser(UUID invitation) {
        return new Browser(context, "203.0.113." + Math.floorMod(invitation.hashCode(), 250));
    }

    /** Link, code and name given. */
    public Wilf acting(Somebody of) {
        var wilf = invited(of);
        open(wilf);
        wilf.browser().send("/firm/prove", "code", code(wilf));
        wilf.browser().send("/firm/who", "name", "Wilf Flour", "jobTitle", "Owner and baker");
        return wilf;
    }

    Page open(Wilf wilf) {
        return wilf.browser().open("/l/" + links.freshToken(ticket(wilf)));
    }

    String code(Wilf wilf) {
        return links.freshCode(ticket(wilf)).orElseThrow();
    }

    private TicketId ticket(Wilf wilf) {
        return links.newest(Purpose.FOR_EMPLOYER, wilf.invitation())
                .orElseThrow()
                .id();
    }

    /** Nobody at the employer may read it yet. */
    public AdjustmentId asked(Somebody of, String words) {
        return done(of.asCoach(() -> adjustments.ask(new AskForAdjustment(
                of.icb().provider().value(),
                of.referral().id().value(),
                of.firm().id,
                Party.COACH,
                "STAGGERED_START",
                words,
                null))));
    }

    /** @param only if any are named, they alone may read it */
    public AdjustmentId permitted(Somebody of, String words, MemberId... only) {
        var id = asked(of, words);
        return person(of, id, read -> persons.permit(read, "May they?", null, Set.of(only)));
    }

    public AdjustmentId person(Somebody of, AdjustmentId id, Function<PersonsAdjustments.Read, AdjustmentResult> verb) {
        var referral = of.referral().id().value();
        return done(of.referral().asPerson(() -> {
            var file = adjustments.file(referral, id).orElseThrow();
            return verb.apply(new PersonsAdjustments.Read(
                    referral,
                    id,
                    file.now().version(),
                    file.current().number(),
                    file.current().hash()));
        }));
    }

    private static AdjustmentId done(AdjustmentResult result) {
        if (!(result instanceof AdjustmentResult.Done done)) throw new AssertionError(result);
        return done.id();
    }

    /** What a form keeps to itself. */
    static String hidden(Page page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page.body());
        if (!found.find()) throw new AssertionError("No " + name + " in " + page.body());
        return found.group(1);
    }
}
