package uk.workwell.referral;

import static uk.workwell.referral.ReferralAction.*;
import static uk.workwell.referral.ReferralState.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The machine of {@code docs/states/referral.csv}; a test compares the two. */
final class ReferralMoves {

    private static final Map<ReferralState, Map<ReferralAction, ReferralState>> TABLE =
            new EnumMap<>(ReferralState.class);

    static {
        from(AWAITING_PERSON)
                .to(AWAITING_PERSON, RESEND_LINK)
                .to(RECEIVED, CONFIRM)
                .to(DECLINED_BY_PERSON, DECLINE_BY_PERSON)
                .to(WITHDRAWN, WITHDRAW_BY_EMPLOYER)
                .to(LAPSED, UNDELIVERABLE, LAPSE);
        from(RECEIVED).to(SCREENING, START_SCREENING).to(DUPLICATE, MARK_DUPLICATE);
        from(SCREENING)
                .to(ACCEPTED, ACCEPT)
                .to(INFO_REQUESTED, ASK_BACK)
                .to(NOT_ELIGIBLE, DECLINE)
                .to(REDIRECTED, REDIRECT)
                .to(ReferralState.RISK_HOLD, ReferralAction.RISK_HOLD);
        from(INFO_REQUESTED).to(SCREENING, ANSWER, STOP_WAITING).to(LAPSED, LAPSE);
        from(ReferralState.RISK_HOLD).to(SCREENING, RELEASE).to(REDIRECTED, REDIRECT);
    }

    private ReferralMoves() {}

    /** Where the verb leads from here; empty if it isn't allowed. */
    static Optional<ReferralState> next(ReferralState state, ReferralAction action) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(action));
    }

    /** Why nothing can be done about a referral in this state, in words for staff. */
    static String refusal(ReferralState state) {
        return switch (state) {
            case DRAFT, AWAITING_PERSON -> "This referral is not with the service.";
            case RECEIVED -> "This referral has only just arrived. Try again in a moment.";
            case DUPLICATE -> "This referral was closed: the same person is with the service already.";
            case SCREENING -> "This referral is waiting for a decision. That doesn't fit what you chose.";
            case ACCEPTED -> "This referral was accepted already.";
            case INFO_REQUESTED -> "We asked something. Wait for the answer.";
            case NOT_ELIGIBLE -> "This referral was declined already.";
            case REDIRECTED -> "This person was sent to another service already.";
            case RISK_HOLD -> "This referral is with the duty lead.";
            case DECLINED_BY_PERSON, LAPSED, WITHDRAWN -> "This referral has ended.";
        };
    }

    private static Row from(ReferralState state) {
        return new Row(TABLE.computeIfAbsent(state, s -> new EnumMap<>(ReferralAction.class)));
    }

    private record Row(Map<ReferralAction, ReferralState> moves) {

        private Row to(ReferralState next, ReferralAction... actions) {
            for (var action : actions) {
                moves.put(action, next);
            }
            return this;
        }
    }
}
