package uk.workwell.agreement.signing;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.agreement.signing.Agreement.Kind;
import uk.workwell.tenant.CurrentTenant;

/**
 * Agreements as files that can be checked without us: once everybody has signed a version, the ICB's key signs it with all the
 * names. Whether whoever takes a file may have it, the caller has asked.
 */
@Service
public class SignedAgreements {

    /** How large a file may be. */
    public static final int BYTES_AT_MOST = 256 * 1024;

    private static final String PART = "agreement";

    private final SignedAgreementTable table;
    private final Signing signing;
    private final Clock clock;
    private final TransactionTemplate reading;

    SignedAgreements(
            SignedAgreementTable table, Signing signing, Clock clock, PlatformTransactionManager transactions) {
        this.table = table;
        this.signing = signing;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** In the transaction of the last signature, so that there is no agreement without its file. */
    @Transactional
    public void keep(Agreement agreement) {
        var document = AgreementDocument.of(agreement);
        var hash = Signing.hash(document);
        table.insert(agreement, hash, new SignedJson(document, signing.sign(hash)), clock.instant());
    }

    /** The signed file of a version; empty where not everybody has signed it. */
    @Transactional(readOnly = true)
    public Optional<byte[]> file(Kind kind, UUID subject, int number) {
        return table.find(kind, subject, number).map(found -> found.write(PART));
    }

    /**
     * Whether this very file was made here and nothing in it was changed. Call it with no transaction open; it needs no ICB
     * bound, and tells nobody which one it was.
     */
    public boolean valid(byte[] bytes) {
        return bytes.length <= BYTES_AT_MOST
                && SignedJson.read(bytes, PART).filter(this::stands).isPresent();
    }

    /** A genuine signature is not enough: whoever stole a key would still lack the row. */
    private boolean stands(SignedJson file) {
        return AgreementDocument.read(file.document())
                .filter(hash -> signing.verify(hash, file.signature()) instanceof Verdict.Signed(var icb, var since)
                        && Boolean.TRUE.equals(
                                CurrentTenant.within(icb, () -> reading.execute(status -> table.known(hash)))))
                .isPresent();
    }
}
