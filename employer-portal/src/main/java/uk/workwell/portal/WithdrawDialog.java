package uk.workwell.portal;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before a referral is taken back, in words that are true whatever the person has done meanwhile. */
final class WithdrawDialog {

    private WithdrawDialog() {}

    static void ask(String name, Runnable withdraw) {
        var dialog = new ConfirmDialog();
        dialog.setHeader("Withdraw the referral of " + name + "?");
        dialog.setText(
                "If they have not answered, their link stops working and what you wrote is destroyed. If they have"
                        + " chosen to use the service, that is theirs and goes on. You cannot undo this.");
        dialog.setCancelable(true);
        dialog.setCancelText("Keep it");
        dialog.setConfirmText("Withdraw referral");
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> withdraw.run());
        dialog.open();
    }
}
