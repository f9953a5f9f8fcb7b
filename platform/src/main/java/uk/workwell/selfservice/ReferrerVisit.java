package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.workwell.link.Purpose;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.referrer.Referrer;
import uk.workwell.referral.referrer.Referrers;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.ListSeen;
import uk.workwell.tenant.RecordSeen;
import uk.workwell.tenant.Subject;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.Tenants;

/** A referrer who opened their link and gave the code. Asked anew for every page: who was revoked is out at the next click. */
@Component
class ReferrerVisit {

    private final Visits visits;
    private final Tenants tenants;
    private final Referrers referrers;
    private final OwnArea area;
    private final ApplicationEventPublisher events;

    /** @param tenant the ICB that invited them */
    record Here(Tenant tenant, Referrer referrer) {

        <T> T as(Supplier<T> work) {
            var actor = new Actor(Actor.Kind.REFERRER, referrer.id());
            return CurrentTenant.within(tenant.id(), () -> CurrentActor.within(actor, work::get));
        }
    }

    ReferrerVisit(Visits visits, Tenants tenants, Referrers referrers, OwnArea area, ApplicationEventPublisher events) {
        this.visits = visits;
        this.tenants = tenants;
        this.referrers = referrers;
        this.area = area;
        this.events = events;
    }

    /** @throws LinkGone unless the link works, the code was given, and the organisation may refer */
    Here of(HttpServletRequest request) {
        var ticket = visits.proved(visits.of(request), Purpose.REFER);
        TenantId id = PersonsSide.tenant(ticket);
        var tenant = tenants.find(id).orElseThrow(LinkGone::new);
        var referrer = CurrentTenant.within(id, () -> referrers.active(ticket.subject()))
                .orElseThrow(LinkGone::new);
        return new Here(tenant, referrer);
    }

    void dress(Model model, Here here) {
        area.dress(model, here.tenant());
        model.addAttribute("signedIn", true);
        model.addAttribute("idleSeconds", Visits.IDLE_SECONDS);
        model.addAttribute("endedAt", "/r/ended");
        model.addAttribute("referrer", here.referrer());
    }

    /** Written down before it is shown. */
    void reads(Here here, ReferralId referral) {
        events.publishEvent(
                new RecordSeen(here.tenant().id(), new Subject("referral", referral.value()), "question", "referrer"));
    }

    /** Written down before the list is shown. */
    void saw(Here here, int count) {
        here.as(() -> {
            events.publishEvent(new ListSeen(
                    here.tenant().id(),
                    "referrer-outcomes",
                    here.referrer().id().toString(),
                    count));
            return count;
        });
    }
}
