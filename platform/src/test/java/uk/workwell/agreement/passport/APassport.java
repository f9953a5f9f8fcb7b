package uk.workwell.agreement.passport;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;

/** Somebody in support who made a passport of all that was agreed. */
@Component
public class APassport {

    static final String WORDS = "Dictation software & a quiet \u201croom\u201d, < 3 people";
    static final String OWN = "I work best in the morning.\nAsk me first.";

    private final Fixtures fixtures;
    private final InventedClauses clauses;
    private final Passports passports;

    APassport(Fixtures fixtures, InventedClauses clauses, Passports passports) {
        this.fixtures = fixtures;
        this.clauses = clauses;
        this.passports = passports;
    }

    public record Made(AReferral referral, PassportId id, Passports passports) {

        public Passport now() {
            return referral.asPerson(() -> passports.of(referral.id().value()).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow());
        }

        public byte[] file() {
            return referral.asPerson(
                    () -> passports.file(referral.id().value(), id).orElseThrow());
        }

        public byte[] pdf() {
            return referral.asPerson(
                    () -> passports.pdf(referral.id().value(), id).orElseThrow());
        }

        public boolean withdraw() {
            return referral.asPerson(() -> passports.withdraw(referral.id().value(), id));
        }
    }

    public Made of(String icb) {
        var at = fixtures.icb(icb);
        return of(fixtures.aReferral().to(at).accepted(at.coach()));
    }

    public Made of(AReferral referral) {
        var offered = clauses.agree(referral.id().value(), WORDS);
        var command = new IssuePassport(
                referral.icb().provider().value(),
                referral.id().value(),
                referral.name(),
                List.of(offered.get(0).id(), offered.get(1).id()),
                OWN);
        var made = referral.asPerson(() -> passports.issue(command));
        if (made instanceof PassportResult.Issued(var id)) return new Made(referral, id, passports);
        throw new IllegalStateException("Not issued: " + made);
    }
}
