package uk.workwell.agreement.flexible;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.workwell.tenant.places.ReferenceTable;

/** The law on flexible working as reference data: each fact holds from its day until the next of the same name begins. */
@Component
public class FlexibleWorkingLaw {

    private final List<Fact> facts;

    FlexibleWorkingLaw() {
        facts = ReferenceTable.of("flexible_working_law")
                .rows(row -> new Fact(
                        row.text("fact"),
                        row.text("value"),
                        LocalDate.parse(row.text("valid_from")),
                        row.text("fixed").equals("yes"),
                        row.text("source")));
    }

    /**
     * One fact.
     *
     * @param fixed whether its day is certain
     */
    public record Fact(String name, String value, LocalDate validFrom, boolean fixed, String source) {}

    /** What holds on a day. */
    public LawFacts on(LocalDate day) {
        return new LawFacts(
                number("SERVICE_WEEKS", day),
                number("REQUESTS_IN_TWELVE_MONTHS", day),
                number("DECISION_MONTHS", day),
                says("CONSULT_FIRST", day),
                says("REASONABLE_AND_EXPLAINED", day),
                codes("GROUNDS", day).stream().map(Ground::valueOf).toList(),
                number("LONGER_AFTERWARDS_MONTHS", day),
                number("MISSED_MEETINGS", day),
                number("CLAIM_CAP_WEEKS_PAY", day),
                codes("KINDS", day));
    }

    /** In the order of the file. */
    public List<Fact> facts() {
        return facts;
    }

    private int number(String name, LocalDate day) {
        return Integer.parseInt(fact(name, day).value());
    }

    private boolean says(String name, LocalDate day) {
        return fact(name, day).value().equals("yes");
    }

    private List<String> codes(String name, LocalDate day) {
        return Arrays.asList(fact(name, day).value().split("\\|", -1));
    }

    private Fact fact(String name, LocalDate day) {
        return facts.stream()
                .filter(one -> one.name().equals(name) && !one.validFrom().isAfter(day))
                .max(Comparator.comparing(Fact::validFrom))
                .orElseThrow(() -> new IllegalStateException("The law lacks " + name + " on " + day));
    }
}
