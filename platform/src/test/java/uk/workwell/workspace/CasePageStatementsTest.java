package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.casework.ACaseInSupport;
import uk.workwell.casework.CaseCard;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.Caseload;
import uk.workwell.team.Colleague;

/** What the page of a case asks of the database: bounded, however many panels stand beside it. */
class CasePageStatementsTest extends SignedInTest {

    @Autowired
    ACaseInSupport cases;

    @Autowired
    Caseload caseload;

    @Test
    void staysWithinTheGoalOfTheBenchWithRoomToSpare() {
        var made = cases.started(fixtures.icb("QE1"));
        var address = "coach/case/" + made.id();
        assertThat(as(made.icb(), made.coach(), () -> {
                    open(address);
                    return CountedStatements.of(() -> open(address));
                }))
                .isLessThanOrEqualTo(34);
    }

    @Test
    void takesTheCaseInHandForNobodyElseAndNoLongerThanItIsDrawn() {
        var made = cases.started(fixtures.icb("QE1"));
        var icb = made.icb();
        icb.as(made.coach(), () -> caseload.of(made.coach())
                .inHand(mine(made.coach(), made.id()).orElseThrow(), () -> {
                    assertThat(CountedStatements.of(() -> mine(made.coach(), made.id())))
                            .as("statements for the case in hand")
                            .isZero();
                    assertThat(mine(made.coach(), new CaseId(UUID.randomUUID())))
                            .isEmpty();
                    assertThat(mine(icb.coach2(), made.id())).isEmpty();
                    return made;
                }));
        assertThat(icb.as(made.coach(), () -> CountedStatements.of(() -> mine(made.coach(), made.id()))))
                .isNotZero();
    }

    private Optional<CaseCard> mine(Colleague colleague, CaseId id) {
        return caseload.of(colleague).find(id);
    }
}
