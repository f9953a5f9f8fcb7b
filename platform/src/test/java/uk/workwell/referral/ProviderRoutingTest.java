package uk.workwell.referral;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.AReferral;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.Rows;
import uk.workwell.WorkWellTest;
import uk.workwell.person.EmailAddress;
import uk.workwell.referral.eligibility.Said;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Colleague;
import uk.workwell.team.Provider;
import uk.workwell.team.ProviderId;
import uk.workwell.team.Role;
import uk.workwell.team.Team;
import uk.workwell.tenant.places.Postcode;

/**
 * Where a new referral goes: Rochdale has a provider of its own in the settings of QOP, the rest of Greater Manchester and all
 * of QE1 have one for everywhere. Between providers stands the same wall as ever.
 */
@WorkWellTest
class ProviderRoutingTest {

    private static final String IN_ROCHDALE = "OL16 1AA";
    private static final String IN_MANCHESTER = "M1 1AE";

    @Autowired
    Fixtures fixtures;

    @Autowired
    Team team;

    @Autowired
    Triage triage;

    @Autowired
    ReceivingReferrals receiving;

    @Autowired
    ConfirmingReferrals confirming;

    @Autowired
    Referrals referrals;

    @Autowired
    TransactionTemplate transaction;

    @SuppressWarnings("NullAway.Init")
    private AnIcb manchester;

    @SuppressWarnings("NullAway.Init")
    private Colleague inRochdale;

    @BeforeEach
    void somebodyWorksInRochdale() {
        manchester = fixtures.icb("QOP");
        inRochdale = at(rochdale());
    }

    private ProviderId rochdale() {
        return manchester.in(() -> team.providers().stream()
                .filter(provider -> provider.name().equals("WorkWell team, Rochdale"))
                .map(Provider::id)
                .findFirst()
                .orElseThrow());
    }

    private Colleague at(ProviderId provider) {
        return manchester.in(() -> {
            var id = team.add(AddStaff.of("Rosa Dale", UUID.randomUUID() + "@staff.example", provider, Role.COACH));
            return team.find(id).orElseThrow();
        });
    }

    private ReferralId received(AnIcb icb, String postcode, @Nullable String council) {
        var id = ReferralId.fresh();
        icb.in(() -> {
            receiving.receive(new ReceiveReferral(
                    id,
                    null,
                    Route.SELF,
                    "Somebody " + UUID.randomUUID(),
                    LocalDate.of(1990, 2, 3),
                    Postcode.of(postcode),
                    null,
                    EmailAddress.of("own-" + UUID.randomUUID() + "@post.example"),
                    null,
                    null,
                    null,
                    null,
                    HealthLink.YES,
                    null,
                    new ReceiveReferral.Intake(null, council, null, null, null, List.of(), Said.NOTHING)));
            return id;
        });
        return id;
    }

    private boolean reads(AnIcb icb, Colleague colleague, ReferralId id) {
        boolean opens = icb.as(colleague, () -> triage.open(colleague, id)).isPresent();
        boolean listed =
                icb.as(colleague, () -> triage.queue(colleague, TriageFilter.TO_SCREEN, 0, 500)).rows().stream()
                        .anyMatch(row -> row.id().equals(id));
        assertThat(listed).isEqualTo(opens);
        return opens;
    }

    /** Every row of a person's that a new referral leaves, by the provider that it names. */
    private List<String> providersOf(ReferralId id) {
        return Rows.texts("""
                select provider_id::text from referral where id = ?
                union select p.provider_id::text from person p join referral r
                  on r.tenant_id = p.tenant_id and r.person_id = p.id where r.id = ?
                union select provider_id::text from eligibility_receipt where referral_id = ?""", id.value(), id.value(), id.value());
    }

    @Nested
    class WhereTheSettingsNameAProviderForALocality {

        @Test
        void whoeverLivesThereGoesToItAndNobodyElseReadsIt() {
            var id = received(manchester, IN_ROCHDALE, null);
            assertThat(reads(manchester, inRochdale, id)).isTrue();
            assertThat(reads(manchester, manchester.coach(), id)).isFalse();
            assertThat(reads(manchester, manchester.lead(), id)).isFalse();
            assertThat(providersOf(id)).containsExactly(rochdale().toString());
        }

        @Test
        void whoeverLivesElsewhereGoesToTheOneForEverywhere() {
            var id = received(manchester, IN_MANCHESTER, null);
            assertThat(reads(manchester, manchester.coach(), id)).isTrue();
            assertThat(reads(manchester, inRochdale, id)).isFalse();
            assertThat(providersOf(id)).containsExactly(manchester.provider().toString());
        }

        @Test
        void onItsEdgeTheCouncilDecides() {
            assertThat(reads(manchester, inRochdale, received(manchester, "OL12 9BA", "E08000005")))
                    .isTrue();
            assertThat(reads(manchester, inRochdale, received(manchester, "OL12 9BA", "E08000002")))
                    .isFalse();
        }

        @Test
        void whatAnEmployerSendsWaitsThereAlready() {
            var referral =
                    fixtures.aReferral().to(manchester).livingAt(IN_ROCHDALE).received();
            assertThat(reads(manchester, inRochdale, referral.id())).isTrue();
            assertThat(reads(manchester, manchester.coach(), referral.id())).isFalse();
        }
    }

    @Nested
    class AHomeThatThePersonPutsRight {

        private AReferral sent(String postcode) {
            return fixtures.aReferral().to(manchester).livingAt(postcode).awaitingPerson();
        }

        private void confirmed(AReferral referral, String postcode) {
            var usual = referral.confirmation();
            var moved = new ConfirmReferral(
                    usual.referral(),
                    corrected(postcode),
                    usual.mobile(),
                    usual.email(),
                    usual.preferredContact(),
                    null,
                    null,
                    null,
                    usual.healthLink(),
                    null,
                    null,
                    true,
                    false);
            assertThat(referral.asPerson(() -> confirming.confirm(moved)))
                    .isInstanceOfSatisfying(Confirmed.Received.class, received -> assertThat(received.provider())
                            .hasToString(providersOf(referral.id()).getFirst()));
        }

        private Corrections corrected(String postcode) {
            return new Corrections(null, postcode, null, null, null, null);
        }

        @Test
        void takesTheReferralToThatProviderBeforeAnybodyHasReadIt() {
            var referral = sent(IN_MANCHESTER);
            assertThat(reads(manchester, manchester.coach(), referral.id())).isFalse();
            confirmed(referral, IN_ROCHDALE);
            assertThat(reads(manchester, inRochdale, referral.id())).isTrue();
            assertThat(reads(manchester, manchester.coach(), referral.id())).isFalse();
            assertThat(reads(manchester, manchester.lead(), referral.id())).isFalse();
            assertThat(providersOf(referral.id())).containsExactly(rochdale().toString());
        }

        @Test
        void takesItBackAsWell() {
            var referral = sent(IN_ROCHDALE);
            confirmed(referral, IN_MANCHESTER);
            assertThat(reads(manchester, manchester.coach(), referral.id())).isTrue();
            assertThat(reads(manchester, inRochdale, referral.id())).isFalse();
        }

        @Test
        void decidesWhosePrivacyNoticeIsShownBeforeItIsSent() {
            var referral = sent(IN_MANCHESTER);
            assertThat(referral.asPerson(() -> confirming.provider(referral.id(), Corrections.NONE)))
                    .contains(manchester.provider().value());
            assertThat(referral.asPerson(() -> confirming.provider(referral.id(), corrected(IN_ROCHDALE))))
                    .contains(rochdale().value());
        }

        @Test
        void movesNothingOnceStaffCanReadIt() {
            var id = received(manchester, IN_MANCHESTER, null);
            var referral = manchester.in(
                    () -> transaction.execute(status -> referrals.findById(id).orElseThrow()));
            assertThatThrownBy(() -> requireNonNull(referral).goTo(rochdale()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class AnIcbWithoutSuchAMap {

        private final AnIcb lancashire = fixtures.icb("QE1");

        @Test
        void keepsItsOneProviderInALocalityToo() {
            for (var postcode : List.of("LA1 1AA", "PR1 2HE")) {
                var id = received(lancashire, postcode, null);
                assertThat(reads(lancashire, lancashire.coach(), id)).isTrue();
                assertThat(providersOf(id))
                        .containsExactly(lancashire.provider().toString());
            }
        }

        @Test
        void isNotAskedAboutAnothersLocality() {
            assertThat(lancashire.in(() -> team.providerAt("rochdale"))).isEqualTo(lancashire.provider());
        }

        @Test
        void readsNothingOfTheOthers() {
            var id = received(manchester, IN_ROCHDALE, null);
            assertThat(lancashire.as(lancashire.lead(), () -> triage.open(lancashire.lead(), id)))
                    .isEmpty();
        }
    }

    @Nested
    class AProviderAtWhichNobodyWorks {

        @Test
        void takesNobodySinceNobodyWouldLook() {
            manchester.in(() -> {
                team.everyone().stream()
                        .filter(colleague -> colleague.provider().equals(rochdale()))
                        .forEach(colleague -> team.leave(colleague.id()));
                return true;
            });
            assertThat(reads(manchester, manchester.coach(), received(manchester, IN_ROCHDALE, null)))
                    .isTrue();
            inRochdale = at(rochdale());
            assertThat(reads(manchester, inRochdale, received(manchester, IN_ROCHDALE, null)))
                    .isTrue();
        }
    }

    @Nested
    class TheRoomOfItsCoaches {

        @Test
        void standsOnTheReceiptOfEachProviderAndDecidesNothing() {
            var id = received(manchester, IN_ROCHDALE, null);
            var line = room(manchester, inRochdale, id);
            assertThat(line.outcome()).isEqualTo(RulesSay.ELIGIBLE);
            assertThat(line.words()).matches("The coaches have 0 of \\d+ weighted cases");
            assertThat(line.needs()).contains("capacity is never a reason to say no");
            assertThat(room(manchester, manchester.coach(), received(manchester, IN_MANCHESTER, null))
                            .words())
                    .isNotEqualTo(line.words());
        }

        private Receipt.Line room(AnIcb icb, Colleague colleague, ReferralId id) {
            return requireNonNull(
                            icb.as(colleague, () -> triage.open(colleague, id).orElseThrow())
                                    .receipt())
                    .lines()
                    .stream()
                    .filter(line -> line.rule().equals("Room"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
