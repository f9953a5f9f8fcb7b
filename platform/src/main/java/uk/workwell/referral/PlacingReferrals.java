package uk.workwell.referral;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.draft.UnboundDrafts;
import uk.workwell.draft.UnboundDrafts.Outcome;
import uk.workwell.employer.EmployerLines;
import uk.workwell.employer.Employers;
import uk.workwell.link.Links;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.settings.SettingsBook;

/** Takes a referral that waited without an ICB into the one in which its person lives. */
@Service
public class PlacingReferrals {

    private final UnboundDrafts drafts;
    private final UnplacedReferrals unplaced;
    private final Referrals referrals;
    private final SealedWords sealed;
    private final Timeline timeline;
    private final Links links;
    private final ServingProvider serving;
    private final Employers employers;
    private final EmployerLines lines;
    private final SettingsBook settings;
    private final ApplicationEventPublisher events;

    PlacingReferrals(
            UnboundDrafts drafts,
            UnplacedReferrals unplaced,
            Referrals referrals,
            SealedWords sealed,
            Timeline timeline,
            Links links,
            ServingProvider serving,
            Employers employers,
            EmployerLines lines,
            SettingsBook settings,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.unplaced = unplaced;
        this.referrals = referrals;
        this.sealed = sealed;
        this.timeline = timeline;
        this.links = links;
        this.serving = serving;
        this.employers = employers;
        this.lines = lines;
        this.settings = settings;
        this.events = events;
    }

    /**
     * Into the bound ICB, with the employer bound as well: one transaction on both sides of the wall, so that the words lie
     * here or there and never nowhere. The days go on from when the employer sent it; the link goes on working.
     *
     * @return empty if nothing waits any more
     */
    @Transactional
    public Optional<ReferralId> place(UUID line) {
        return drafts.lock(line).map(unplaced::opened).map(this::into);
    }

    private ReferralId into(Unplaced waiting) {
        var tenant = CurrentTenant.get();
        var employer = CurrentEmployer.get();
        var id = ReferralId.fresh();
        var line = waiting.line();
        var who = waiting.words().who();
        var inForce = settings.current(tenant);
        var referral = referrals.saveAndFlush(new Referral(
                id,
                serving.of(Postcode.of(who.postcode()), who.council(), inForce),
                new SendReferral(line, employer, waiting.words()),
                sealed.seal(SealedWords.WORDS, id.value(), waiting.words()),
                inForce.version(),
                waiting.lapsesOn(),
                waiting.sentAt()));
        timeline.add(referral, "place", ReferralState.DRAFT);
        drafts.end(line, Outcome.PLACED);
        links.place(line, tenant, id.value());
        lines.placed(line, tenant);
        employers.linkSilentlyTo(tenant);
        events.publishEvent(new ReferralPlaced(tenant, id, employer, line));
        return id;
    }
}
