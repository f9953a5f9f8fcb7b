package uk.workwell.agreement.passport;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.agreement.passport.PassportEvents.PassportIssued;
import uk.workwell.agreement.passport.PassportEvents.PassportOffered;
import uk.workwell.agreement.passport.PassportEvents.PassportWithdrawn;
import uk.workwell.agreement.passport.PassportResult.Issued;
import uk.workwell.agreement.passport.PassportResult.Refused;
import uk.workwell.agreement.signing.Signing;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.Tenants;

/** The person's own verbs on their passports. Whoever calls has made sure that it is the person. */
@Service
@Transactional
public class Passports {

    /** What somebody may say in their own words. */
    public static final int WORDS_AT_MOST = 2000;

    private final PassportTable table;
    private final CodeTable codes;
    private final CopyTable copies;
    private final ObjectProvider<Clauses> sources;
    private final Signing signing;
    private final PassportPdf pdf;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passports(
            PassportTable table,
            CodeTable codes,
            CopyTable copies,
            ObjectProvider<Clauses> sources,
            Signing signing,
            PassportPdf pdf,
            Tenants tenants,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.codes = codes;
        this.copies = copies;
        this.sources = sources;
        this.signing = signing;
        this.pdf = pdf;
        this.tenants = tenants;
        this.events = events;
        this.clock = clock;
    }

    /** What can go into a passport now. */
    @Transactional(readOnly = true)
    public List<Clauses.Offered> choices(UUID referral) {
        return sources.orderedStream().flatMap(one -> one.of(referral).stream()).toList();
    }

    public PassportResult issue(IssuePassport command) {
        var chosen = choices(command.referral()).stream()
                .filter(one -> command.chosen().contains(one.id()))
                .map(Clauses.Offered::clause)
                .toList();
        var words = command.ownWords().strip();
        if (command.chosen().isEmpty()) {
            return new Refused("chosen", "Choose at least one adjustment");
        }
        if (chosen.size() != command.chosen().size()) {
            return new Refused("chosen", "What was agreed has changed meanwhile. Choose again");
        }
        if (words.length() > WORDS_AT_MOST) {
            return new Refused("own", "Write at most " + WORDS_AT_MOST + " characters");
        }
        var code = CheckCode.fresh();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var document =
                new PassportDocument(code.spaced(), now, icb(), command.name(), chosen, words.isEmpty() ? null : words);
        var id = PassportId.fresh();
        var signature = signing.sign(Signing.hash(document.asDocument()));
        table.insert(new Passport(id, command.provider(), command.referral(), document, signature, now, null));
        codes.insert(code, id);
        events.publishEvent(new PassportIssued(CurrentTenant.get(), id, command.referral()));
        return new Issued(id);
    }

    private String icb() {
        return tenants.find(CurrentTenant.get()).map(Tenant::name).orElseThrow();
    }

    /** Newest first, also those that were withdrawn. */
    @Transactional(readOnly = true)
    public List<Passport> of(UUID referral) {
        return table.of(referral);
    }

    /** From now on it is confirmed to nobody. Copies that somebody has cannot be taken back. */
    public boolean withdraw(UUID referral, PassportId id) {
        boolean ended = table.updateWithdrawn(referral, id, clock.instant());
        if (ended) events.publishEvent(new PassportWithdrawn(CurrentTenant.get(), id, referral));
        return ended;
    }

    /** The signed file; empty for one that was withdrawn or is somebody else's. */
    @Transactional(readOnly = true)
    public Optional<byte[]> file(UUID referral, PassportId id) {
        return valid(referral, id).map(found -> SignedFile.of(found).write());
    }

    /** The PDF with the signed file in it. Its bytes are remembered by their hash, so that it can be told from a changed one. */
    public Optional<byte[]> pdf(UUID referral, PassportId id) {
        return valid(referral, id).map(found -> {
            var bytes = pdf.of(found);
            copies.insert(found, PassportPdf.sha256(bytes), clock.instant());
            return bytes;
        });
    }

    private Optional<Passport> valid(UUID referral, PassportId id) {
        return table.find(id).filter(one -> one.referral().equals(referral) && one.valid());
    }

    /** Has the person sent the link to their passport. */
    public void offer(UUID referral) {
        events.publishEvent(new PassportOffered(CurrentTenant.get(), referral));
    }
}
