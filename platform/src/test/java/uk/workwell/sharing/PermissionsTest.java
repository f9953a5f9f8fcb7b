package uk.workwell.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.employer.MemberId;
import uk.workwell.sharing.Narrowing.Gone;
import uk.workwell.sharing.Narrowing.Narrowed;
import uk.workwell.sharing.Narrowing.NotNarrower;
import uk.workwell.tenant.Actor;

/** What people permit, as it is kept. */
@WorkWellTest
class PermissionsTest {

    private static final MemberId PETRA = MemberId.fresh();
    private static final MemberId DESMOND = MemberId.fresh();

    @Autowired
    Fixtures fixtures;

    @Autowired
    Permissions permissions;

    @SuppressWarnings("NullAway.Init")
    private AReferral referral;

    @SuppressWarnings("NullAway.Init")
    private LocalDate today;

    @BeforeEach
    void somebodyInSupport() {
        var icb = fixtures.icb("QE1");
        referral = fixtures.aReferral().to(icb).accepted(icb.coach());
        today = EmployerPolicy.day(fixtures.now());
    }

    private UUID id() {
        return referral.id().value();
    }

    private PermissionId allows(@Nullable LocalDate until, @Nullable MemberId only) {
        return referral.asPerson(() -> permissions.give(new GivePermission(
                referral.icb().provider().value(),
                id(),
                referral.employer(),
                SharedItem.IN_CONTACT,
                "May your employer know?",
                until,
                null,
                only)));
    }

    private Narrowing narrowed(PermissionId permission, @Nullable LocalDate until, MemberId... only) {
        return referral.icb()
                .as(
                        referral.icb().coach(),
                        () -> permissions.narrow(id(), new NarrowPermission(permission, until, Set.of(only))));
    }

    private List<Permitted> history() {
        return referral.icb().in(() -> permissions.of(id()));
    }

    private List<Grant> grants() {
        return referral.icb()
                .in(() -> permissions.grants(referral.employer(), List.of(id())).getOrDefault(id(), List.of()));
    }

    @Nested
    class Giving {

        @Test
        void againWhatStillCountsChangesNothing() {
            assertThat(allows(null, null)).isEqualTo(allows(null, null));
            assertThat(allows(null, PETRA)).as("everybody covers her").isEqualTo(allows(null, null));
            assertThat(history()).hasSize(1);
        }

        @Test
        void toOnePersonAndThenToAnotherAreTwoPermissions() {
            assertThat(allows(null, PETRA)).isNotEqualTo(allows(null, DESMOND));
            assertThat(grants()).extracting(Grant::only).containsExactlyInAnyOrder(PETRA, DESMOND);
        }

        @Test
        void aTextIsPermittedAsATextAndBeingInContactIsNone() {
            assertThatThrownBy(() -> new GivePermission(
                            UUID.randomUUID(), id(), referral.employer(), SharedItem.FUNCTION, "Why", null))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void isWrittenIntoTheTrailWithoutAWordOfIt() {
            var given = allows(null, null);
            assertThat(Rows.texts(
                            "select action || actor_kind || coalesce(detail, '') from audit_entry where subject_id = ?",
                            given.value()))
                    .containsExactly("PermissionGivenPERSON");
        }
    }

    @Nested
    class MakingItLess {

        @Test
        void toAnEarlierEndLeavesTheOldOneInTheHistory() {
            var given = allows(today.plusDays(30), null);
            assertThat(narrowed(given, today.plusDays(10))).isInstanceOf(Narrowed.class);
            assertThat(grants())
                    .singleElement()
                    .satisfies(grant -> assertThat(grant.facts().expiresOn()).isEqualTo(today.plusDays(10)));
            assertThat(history()).hasSize(2);
            assertThat(history().getFirst().replaces()).isEqualTo(given);
            assertThat(history().getLast().withdrawnBy())
                    .isEqualTo(new Actor(
                            Actor.Kind.STAFF, referral.icb().coach().id().value()));
        }

        @Test
        void toNamedPeopleGivesEachOneOfTheirOwn() {
            narrowed(allows(null, null), null, PETRA, DESMOND);
            assertThat(grants()).extracting(Grant::only).containsExactlyInAnyOrder(PETRA, DESMOND);
        }

        @Test
        void neverMakesItLongerOrWiderOrEmpty() {
            var long30 = allows(today.plusDays(30), PETRA);
            assertThat(narrowed(long30, today.plusDays(31))).isInstanceOf(NotNarrower.class);
            assertThat(narrowed(long30, null, PETRA, DESMOND)).isInstanceOf(NotNarrower.class);
            assertThat(narrowed(long30, today)).isInstanceOf(NotNarrower.class);
            assertThat(narrowed(long30, today.plusDays(30))).isInstanceOf(NotNarrower.class);
            assertThat(history()).hasSize(1);
        }

        @Test
        void twiceFindsTheFirstOneGone() {
            var given = allows(null, null);
            assertThat(narrowed(given, today.plusDays(10))).isInstanceOf(Narrowed.class);
            assertThat(narrowed(given, today.plusDays(5))).isInstanceOf(Gone.class);
        }

        @Test
        void findsNothingByAnotherReferralOrInAnotherIcb() {
            var given = allows(null, null);
            var less = new NarrowPermission(given, today.plusDays(10), Set.of());
            assertThat(referral.icb().in(() -> permissions.narrow(UUID.randomUUID(), less)))
                    .isInstanceOf(Gone.class);
            assertThat(fixtures.icb("QOP").in(() -> permissions.narrow(id(), less)))
                    .isInstanceOf(Gone.class);
            assertThat(fixtures.icb("QOP").in(() -> permissions.withdraw(id(), given)))
                    .isFalse();
            assertThat(grants()).hasSize(1);
        }
    }

    @Nested
    class TakingBack {

        @Test
        void oneLeavesTheOthers() {
            var petras = allows(null, PETRA);
            allows(null, DESMOND);
            assertThat(referral.asPerson(() -> permissions.withdraw(id(), petras)))
                    .isTrue();
            assertThat(referral.asPerson(() -> permissions.withdraw(id(), petras)))
                    .as("a second time")
                    .isFalse();
            assertThat(grants()).extracting(Grant::only).containsExactly(DESMOND);
        }
    }
}
