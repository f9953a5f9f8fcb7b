package uk.workwell.agreement.passport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.Ids;

/** Something that was agreed, for tests that are not about how it came to be. */
@Component
public class InventedClauses implements Clauses {

    private final Map<UUID, List<Offered>> agreed = new ConcurrentHashMap<>();

    @Override
    public List<Offered> of(UUID referral) {
        return agreed.getOrDefault(referral, List.of());
    }

    /** Hours and a tool; the second words are this test's own. */
    public List<Offered> agree(UUID referral, String words) {
        var offered = List.of(
                new Offered(
                        Ids.fresh(),
                        new Clause(
                                "PHASED_RETURN",
                                "Phased return",
                                "Four hours a day for six weeks",
                                LocalDate.of(2026, 11, 2),
                                LocalDate.of(2026, 12, 14))),
                new Offered(Ids.fresh(), new Clause("SPEECH_TO_TEXT", "Speech-to-text software", words, null, null)));
        agreed.put(referral, offered);
        return offered;
    }
}
