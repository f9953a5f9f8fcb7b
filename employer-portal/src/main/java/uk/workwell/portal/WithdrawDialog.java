package uk.workwell.portal;

import uk.workwell.look.Confirmation;

/** Asks before a referral is taken back, in words that are true whatever the person has done meanwhile. */
final class WithdrawDialog {

    private WithdrawDialog() {}

    static void ask(String name, Runnable withdraw) {
        new Confirmation(
                        "Withdraw the referral of " + name + "?",
                        "If they have not answered, their link stops working and what you wrote is destroyed. If they have"
                                + " chosen to use the service, that is theirs and goes on. You cannot undo this.",
                        "Keep it",
                        "Withdraw referral",
                        withdraw)
                .open();
    }
}
