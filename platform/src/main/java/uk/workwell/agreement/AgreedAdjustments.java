package uk.workwell.agreement;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.workwell.agreement.passport.Clause;
import uk.workwell.agreement.passport.Clauses;

/** Adjustments that go on, in the words that both sides signed: what a person may put into their passport. */
@Service
class AgreedAdjustments implements Clauses {

    private static final Set<AdjustmentState> GO_ON = EnumSet.of(
            AdjustmentState.AGREED,
            AdjustmentState.TRIAL,
            AdjustmentState.IN_PLACE,
            AdjustmentState.REVIEW_DUE,
            AdjustmentState.CONFIRMED,
            AdjustmentState.VARIED);

    /** Their next date is the one of the review. */
    private static final Set<AdjustmentState> LOOKED_AT_AGAIN =
            EnumSet.of(AdjustmentState.TRIAL, AdjustmentState.IN_PLACE, AdjustmentState.CONFIRMED);

    private static final int AT_MOST = 50;

    private final AdjustmentTable table;
    private final VersionTable versions;
    private final Catalogue catalogue;

    AgreedAdjustments(AdjustmentTable table, VersionTable versions, Catalogue catalogue) {
        this.table = table;
        this.versions = versions;
        this.catalogue = catalogue;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Offered> of(UUID referral) {
        return table.of(referral).stream()
                .filter(one -> GO_ON.contains(one.state()) && one.signedNumber() != null)
                .sorted(Comparator.comparing(Adjustment::createdAt))
                .limit(AT_MOST)
                .flatMap(one -> offered(one).stream())
                .toList();
    }

    /** A version that only one side signed is none. */
    private Optional<Offered> offered(Adjustment one) {
        var signed = one.signedNumber();
        return versions.of(one.id()).stream()
                .filter(version -> signed != null && version.number() == signed && version.isSignedByBoth())
                .findFirst()
                .map(version -> {
                    var terms = version.terms();
                    var what = catalogue.words(terms.code());
                    var review = LOOKED_AT_AGAIN.contains(one.state()) ? one.dueOn() : null;
                    return new Offered(
                            one.id().value(), new Clause(terms.code(), what, terms.words(), terms.from(), review));
                });
    }
}
