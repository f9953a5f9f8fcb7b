package uk.workwell.portal;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before a draft goes for good. */
final class DeleteDraftDialog {

    private DeleteDraftDialog() {}

    static void ask(Runnable delete) {
        var dialog = new ConfirmDialog();
        dialog.setHeader("Delete this draft?");
        dialog.setText("Everything that you have written in it is destroyed. Nobody else has seen it.");
        dialog.setCancelable(true);
        dialog.setCancelText("Keep it");
        dialog.setConfirmText("Delete draft");
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> delete.run());
        dialog.open();
    }
}
