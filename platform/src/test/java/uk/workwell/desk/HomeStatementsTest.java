package uk.workwell.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.CountedStatements;
import uk.workwell.WorkWellTest;
import uk.workwell.employer.Employers;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.Tenants;

/** What the employer's home page costs: so much, and so much again for each ICB that its rows lie in. */
@WorkWellTest
class HomeStatementsTest {

    /** Each in another ICB that takes referrals from employers. */
    private static final List<String> POSTCODES = List.of(
            "PR1 2AB", "M1 1AE", "S1 1AA", "WV1 1AA", "CV1 1AA", "WR1 1AA", "LE1 1AA", "BS1 1AA", "TR1 1AA", "NW1 1AA",
            "CB1 1AA", "GU1 1AA");

    /**
     * Who reads is written down, and five things are asked: what waits, and the referrals, the permissions, the last days and the
     * cases of whoever is on the page.
     */
    private static final int FOR_EACH_ICB = 6;

    @Autowired
    EmployerDesk desk;

    @Autowired
    Employers employers;

    @Autowired
    Tenants tenants;

    @Autowired
    Team team;

    private AnEmployer linkedTo(int icbs, int staffInEach) {
        tenants.all().forEach(tenant -> CurrentTenant.run(tenant.id(), this::aProvider));
        var firm = AnEmployer.registered(employers);
        for (var postcode : POSTCODES.subList(0, icbs)) {
            for (int i = 0; i < staffInEach; i++) {
                firm.run(firm.hr, () -> send(postcode));
            }
        }
        assertThat(firm.as(firm.hr, employers::linkedIcbs)).hasSize(icbs);
        return firm;
    }

    private void aProvider() {
        if (team.providers().isEmpty()) {
            team.addProvider(UUID.randomUUID(), "Example provider", "Example provider");
        }
    }

    private void send(String postcode) {
        var draft = desk.startDraft();
        desk.save(draft, 1, AnswersOf.shortPath("Marigold Thistlewood").with(Field.POSTCODE, postcode));
        assertThat(desk.send(draft, 2)).isInstanceOf(Refer.Sending.Sent.class);
    }

    private int statements(AnEmployer firm) {
        firm.run(firm.hr, () -> desk.home(50)); // keys and plans are fetched once
        return CountedStatements.of(
                () -> firm.run(firm.hr, () -> assertThat(desk.home(50).staff())
                        .extracting(EmployerView.StaffWindow::count)
                        .isNotEqualTo(0L)));
    }

    @Test
    void areSoManyAgainForEachLinkedIcbAndNoMore() {
        int one = statements(linkedTo(1, 1));
        int two = statements(linkedTo(2, 1));
        int twelve = statements(linkedTo(12, 1));
        assertThat(one).as("for one ICB").isLessThanOrEqualTo(5 + FOR_EACH_ICB);
        assertThat(two - one).as("for a second").isEqualTo(FOR_EACH_ICB);
        assertThat(twelve - one).as("for eleven more").isEqualTo(11 * FOR_EACH_ICB);
    }

    @Test
    void areTheSameHoweverManyStaffLieInOneIcb() {
        assertThat(statements(linkedTo(1, 4))).isEqualTo(statements(linkedTo(1, 1)));
    }

    @Test
    void areNotMoreForAnIcbThatHasNobodyOnThePage() {
        var firm = linkedTo(1, 1);
        int before = statements(firm);
        tenants.all().stream()
                .map(uk.workwell.tenant.Tenant::id)
                .forEach((TenantId icb) -> firm.run(firm.hr, () -> employers.linkTo(icb)));
        assertThat(statements(firm)).isEqualTo(before);
    }
}
