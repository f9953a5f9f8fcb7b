package uk.workwell.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the bench asks is found, not listed: one of each way in which our classes send SQL. */
class TheSitesTest {

    @Test
    void areFoundWhereverSqlIsSent() {
        var found = Sites.all().stream()
                .filter(Sites.Site::itself)
                .map(Sites.Site::toString)
                .toList();
        assertThat(found)
                .as("a JDBC client, one in a lambda, one handed a prepared statement, Spring Data")
                .contains(
                        "PersonCards.matches", "SealTheTrail.sealTheTrailTask", "TriageQueue.lines", "Referrals.lock");
        assertThat(found).as("only prepares").doesNotContain("TriageQueue.bound");
    }

    @Test
    void leaveOutTheTestsAndTheSampleData() {
        assertThat(Sites.all()).allSatisfy(site -> assertThat(site.type().getName())
                .doesNotEndWith("Test")
                .doesNotStartWith("uk.workwell.local."));
    }

    @Test
    void whatOnlyWritesIsNoQuery() {
        assertThat(Sites.all())
                .filteredOn(site -> site.toString().equals("Persons.save"))
                .singleElement()
                .satisfies(site -> assertThat(site.mayRead()).isFalse());
    }
}
