package uk.workwell.agreement.passport;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.agreement.signing.Hash;
import uk.workwell.agreement.signing.Signing;
import uk.workwell.tenant.CurrentTenant;

/**
 * Says to anybody whether a passport is valid, and nothing else. One that was withdrawn, one that was changed and one that never
 * was are the same no: the difference would tell something of its person.
 */
@Service
public class CheckPassport {

    /** How large a file may be. */
    public static final int BYTES_AT_MOST = Uploaded.BYTES_AT_MOST;

    private final CodeTable codes;
    private final PassportTable table;
    private final CopyTable copies;
    private final Signing signing;
    private final TransactionTemplate reading;

    CheckPassport(
            CodeTable codes,
            PassportTable table,
            CopyTable copies,
            Signing signing,
            PlatformTransactionManager transactions) {
        this.codes = codes;
        this.table = table;
        this.copies = copies;
        this.signing = signing;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Whether a passport with this code was issued here and still stands. It says nothing of what a paper with it says. */
    public boolean code(String typed) {
        return CheckCode.read(typed).flatMap(this::standing).isPresent();
    }

    /** Whether this very file was issued here, unchanged, and still stands. */
    public boolean file(byte[] bytes) {
        return verified(bytes).isPresent();
    }

    /** What stands in a file, if it is valid. Call it with no transaction open. */
    Optional<Verified> verified(byte[] bytes) {
        return Uploaded.read(bytes).flatMap(this::verified);
    }

    /** @param hash of what was signed */
    record Verified(PassportDocument document, Hash hash) {}

    private Optional<Verified> verified(Uploaded sent) {
        var document = PassportDocument.read(sent.file().passport());
        var found =
                document.map(PassportDocument::code).flatMap(CheckCode::read).flatMap(this::standing);
        if (document.isEmpty() || found.isEmpty()) {
            return Optional.empty();
        }
        var hash = hash(sent.file());
        var kept = found.get();
        boolean unchanged = hash.isPresent()
                && hash.get().equals(Signing.hash(kept.passport().document().asDocument()))
                && signing.signedBy(
                        kept.leadsTo().tenant(), hash.get(), sent.file().signature());
        if (!unchanged || !pagesUnchanged(kept, sent)) {
            return Optional.empty();
        }
        return Optional.of(new Verified(document.get(), hash.get()));
    }

    private boolean pagesUnchanged(Kept kept, Uploaded sent) {
        var pdf = sent.pdf();
        return pdf == null
                || Boolean.TRUE.equals(CurrentTenant.within(
                        kept.leadsTo().tenant(),
                        () -> reading.execute(
                                status -> copies.handedOut(kept.passport().id(), pdf))));
    }

    private static Optional<Hash> hash(SignedFile file) {
        try {
            return Optional.of(file.hash());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private record Kept(CodeTable.LeadsTo leadsTo, Passport passport) {}

    private Optional<Kept> standing(CheckCode code) {
        var leadsTo =
                Optional.ofNullable(reading.execute(status -> codes.find(code))).flatMap(found -> found);
        return leadsTo.flatMap(to -> CurrentTenant.within(
                to.tenant(), () -> Optional.ofNullable(reading.execute(status -> table.find(to.passport())))
                        .flatMap(found -> found)
                        .filter(Passport::valid)
                        .map(passport -> new Kept(to, passport))));
    }
}
