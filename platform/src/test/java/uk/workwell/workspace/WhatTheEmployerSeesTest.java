package uk.workwell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.AReferral;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.desk.AnEmployer;
import uk.workwell.desk.AnswersOf;
import uk.workwell.employer.Employers;
import uk.workwell.local.MovedClock;
import uk.workwell.portal.EmployerDesk;
import uk.workwell.portal.view.WhatTheEmployerSees;
import uk.workwell.sharing.GivePermission;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.SharedItem;

/** The coach's preview and the employer's own page, word for word. */
class WhatTheEmployerSeesTest extends SignedInTest {

    @Autowired
    EmployerDesk desk;

    @Autowired
    Employers employers;

    @Autowired
    Permissions permissions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private AnIcb icb;
    private AnEmployer firm;
    private Instant sentAt;

    @BeforeEach
    void anEmployerOfAnIcb() {
        icb = fixtures.icb("QE1");
        firm = AnEmployer.registered(employers);
        sentAt = fixtures.now().minus(Duration.ofDays(3));
    }

    /** Sent by HR from its own pages. */
    private AReferral sent() {
        var referral = fixtures.aReferral().to(icb).fromEmployer(firm.id).sentAt(sentAt);
        var draft = MovedClock.at(
                sentAt,
                () -> firm.as(firm.hr, () -> {
                    var id = desk.startDraft();
                    desk.save(id, 1, AnswersOf.shortPath(referral.name()));
                    desk.send(id, 2);
                    return id;
                }));
        return fixtures.aReferral()
                .to(icb)
                .fromEmployer(firm.id)
                .sentFrom(draft)
                .sentAt(sentAt);
    }

    private String onTheEmployersPage(AReferral referral) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("hr", null, "ROLE_HR"));
        return firm.as(firm.hr, () -> {
            UI.getCurrent().navigate("employer/staff/" + referral.line());
            return words(find(WhatTheEmployerSees.class).single());
        });
    }

    private String inTheCoachsPreview(AReferral referral) {
        var id = caseOf(referral);
        return as(icb, icb.coach(), () -> {
            open("coach/case/" + id);
            return words(find(WhatTheEmployerSees.class).single());
        });
    }

    private UUID caseOf(AReferral referral) {
        return icb.in(() -> transaction.execute(status -> jdbc.sql("select id from care_case where referral_id = ?")
                .param(referral.id().value())
                .query(UUID.class)
                .single()));
    }

    private static String words(Component part) {
        return part.getElement().getTextRecursively();
    }

    private void areTheSame(AReferral referral, String saying) {
        var theirs = onTheEmployersPage(referral);
        assertThat(theirs).contains(saying);
        assertThat(inTheCoachsPreview(referral)).isEqualTo(theirs);
    }

    @Test
    void isTheSameWhereNothingIsPermitted() {
        areTheSame(sent().accepted(icb.coach()), "Sent. You hear by");
    }

    @Test
    void isTheSameWhereTheEmployerMayKnow() {
        var referral = sent().accepted(icb.coach());
        referral.asPerson(() -> permissions.give(new GivePermission(
                icb.provider().value(), referral.id().value(), firm.id, SharedItem.IN_CONTACT, "Asked", null)));
        areTheSame(referral, "In contact with the service");
    }

    @Test
    void knowsThatHrHasTakenTheReferralBack() {
        var referral = sent().accepted(icb.coach());
        firm.run(firm.hr, () -> desk.withdraw(referral.line()));
        areTheSame(referral, "This referral was not progressed");
    }

    @Test
    void isTheSameAfterTheAnswerDate() {
        var referral = sent().accepted(icb.coach());
        MovedClock.at(sentAt.plus(Duration.ofDays(20)), () -> {
            areTheSame(referral, "No information to show");
            return true;
        });
    }

    @Test
    void isNothingWhereNoLineOfAnEmployerIsBehindIt() {
        var referral = fixtures.aReferral().to(icb).sentAt(sentAt).accepted(icb.coach());
        var id = caseOf(referral);
        as(icb, icb.coach(), () -> {
            open("coach/case/" + id);
            assertThat(find(WhatTheEmployerSees.class).exists()).isFalse();
            assertThat(text()).contains("Nothing. No employer referred this person.");
            return true;
        });
    }
}
