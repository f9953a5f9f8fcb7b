package uk.workwell.selfservice;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import uk.workwell.link.Ticket;
import uk.workwell.look.Branding;
import uk.workwell.look.Brandings;
import uk.workwell.referral.form.Forms;
import uk.workwell.tenant.Tenants;
import uk.workwell.tenant.settings.Contact;
import uk.workwell.tenant.settings.SettingsBook;

/** What every page of a link has in common. Before the proof it wears nobody's colours: those say where somebody lives. */
@Component
class PersonsPage {

    private final Tenants tenants;
    private final SettingsBook settings;
    private final ObjectProvider<Brandings> brandings;

    PersonsPage(Tenants tenants, SettingsBook settings, ObjectProvider<Brandings> brandings) {
        this.tenants = tenants;
        this.settings = settings;
        this.brandings = brandings;
    }

    /** A page before the proof, or after the end. */
    static String plain(Model model, String view, List<Fault> faults) {
        model.addAttribute("signedIn", true);
        model.addAttribute("idleSeconds", idleSeconds());
        model.addAttribute("endedAt", "/r/ended");
        model.addAttribute("fromMyPage", awayFromMyPage());
        model.addAttribute("faults", faults);
        model.addAttribute("wrong", Fault.byField(faults));
        return view;
    }

    private static boolean awayFromMyPage() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                && Visits.awayFromMyPage(now.getRequest());
    }

    /** How long the session of this request may be idle. */
    private static int idleSeconds() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                        && now.getRequest().getSession(false) != null
                ? now.getRequest().getSession(false).getMaxInactiveInterval()
                : Visits.IDLE_SECONDS;
    }

    /** A page for the proved owner, in the colours of the ICB. */
    String dressed(Model model, Ticket ticket, String view, List<Fault> faults) {
        var now = settings.current(PersonsSide.tenant(ticket));
        model.addAttribute("contact", now.contact().value());
        model.addAttribute("dataProtection", now.dataProtection().value());
        var branding = tenants.find(PersonsSide.tenant(ticket))
                .flatMap(tenant -> java.util.Optional.ofNullable(brandings.getIfAvailable())
                        .flatMap(known -> known.of(tenant.slug(), now.version())));
        branding.ifPresent(found -> model.addAttribute("branding", found));
        model.addAttribute("provided", branding.map(Branding::name).orElse("the NHS in your area"));
        return plain(model, view, faults);
    }

    /** Whether everybody in this ICB is asked whether they may work here, whichever way they come. */
    boolean asksRightToWork(Ticket ticket) {
        return Forms.asksRightToWork(settings.current(PersonsSide.tenant(ticket)));
    }

    Contact contact(Ticket ticket) {
        return settings.current(PersonsSide.tenant(ticket)).contact().value();
    }
}
