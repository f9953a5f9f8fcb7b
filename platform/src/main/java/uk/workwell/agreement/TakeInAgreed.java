package uk.workwell.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.agreement.AdjustmentEvents.AdjustmentMoved;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;

/**
 * What both sides agreed and signed by another way goes on as an adjustment: under the same id, in the same words, with the hashes
 * and the signatures that it has.
 */
@Service
public class TakeInAgreed {

    private final AdjustmentTable table;
    private final VersionTable versions;
    private final EntryTable entries;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeInAgreed(
            AdjustmentTable table,
            VersionTable versions,
            EntryTable entries,
            Catalogue catalogue,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.entries = entries;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What was agreed.
     *
     * @param sentAt when the person sent it to the employer
     * @param versions oldest first; the last is the one that both signed
     */
    public record Agreed(
            AdjustmentId id,
            UUID provider,
            UUID referral,
            EmployerId employer,
            Party askedBy,
            Instant sentAt,
            List<Written> versions) {

        public Agreed {
            versions = List.copyOf(versions);
        }

        @Override
        public String toString() {
            return "Agreed[" + id + "]";
        }
    }

    /** One version with what stands under it. */
    public record Written(int number, Party by, Terms terms, Instant at, List<Signed> signed) {

        public Written {
            signed = List.copyOf(signed);
        }

        @Override
        public String toString() {
            return "Written[" + number + "]";
        }
    }

    /** A side's name: a person signs by their link and code, an employer's member signed in. */
    public record Signed(Party party, Actor by, String name, Instant at) {

        @Override
        public String toString() {
            return "Signed[" + party + "]";
        }
    }

    /** The one text of a version under this id: what a signature is about. */
    public static String canonical(AdjustmentId id, int number, Terms terms) {
        return CanonicalTerms.write(id, number, terms);
    }

    public static String hash(AdjustmentId id, int number, Terms terms) {
        return CanonicalTerms.hashOf(id, number, terms);
    }

    public static Terms terms(String canonical) {
        return CanonicalTerms.read(canonical);
    }

    /** In the transaction of whoever wrote down the agreement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Agreed agreed) {
        var now = clock.instant();
        var last = agreed.versions().getLast();
        var one = new Adjustment(
                agreed.id(),
                agreed.provider(),
                agreed.referral(),
                agreed.employer(),
                last.terms().code(),
                catalogue.find(last.terms().code()).map(Kind::simple).orElse(false),
                AdjustmentState.AGREED,
                agreed.askedBy(),
                last.number(),
                last.number(),
                last.terms().from(),
                agreed.sentAt(),
                null,
                false,
                0,
                null,
                now,
                now,
                0);
        table.insert(one);
        table.update(one);
        for (var version : agreed.versions()) {
            var hash = versions.write(one, version.number(), version.by(), version.terms(), version.at());
            version.signed().forEach(signed -> versions.sign(one, version.number(), hash, signed));
        }
        entries.add(one, AdjustmentAction.TAKE_IN, Party.SYSTEM, null, null, now);
        events.publishEvent(new AdjustmentMoved(
                CurrentTenant.get(), one.id(), one.referral(), AdjustmentAction.TAKE_IN, one.state()));
    }
}
