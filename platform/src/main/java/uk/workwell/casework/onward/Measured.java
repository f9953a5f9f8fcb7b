package uk.workwell.casework.onward;

import org.jspecify.annotations.Nullable;

/**
 * How a service really answers, from the referrals of the last twelve months. A figure over fewer than
 * {@link #FLOOR} referrals is not given: it would say more about persons than about the service.
 *
 * @param sent how many were sent
 * @param replyDays median days until the first answer
 * @param acceptedPercent of those decided, 0 to 100
 * @param waitDays median days from the yes to the start
 */
public record Measured(
        int sent,
        @Nullable Integer replyDays,
        @Nullable Integer acceptedPercent,
        @Nullable Integer waitDays) {

    public static final int FLOOR = 5;

    public static final Measured NOTHING = new Measured(0, null, null, null);

    /** "Answers in about 4 days, accepts 80%, starts after about 21 days", or why nothing can be said. */
    public String words() {
        if (sent < FLOOR) {
            return sent == 0 ? "No referrals from here yet" : "Fewer than 5 referrals from here: too few to say";
        }
        var reply = replyDays == null ? "Answers too seldom to say how fast" : "Answers in about " + days(replyDays);
        var accepted = acceptedPercent == null ? "" : ", accepts " + acceptedPercent + "%";
        var wait = waitDays == null ? "" : ", starts after about " + days(waitDays);
        return reply + accepted + wait;
    }

    private static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
