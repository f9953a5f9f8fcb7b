package uk.workwell.portal;

import uk.workwell.look.Confirmation;

/** Asks before a draft goes for good. */
final class DeleteDraftDialog {

    private DeleteDraftDialog() {}

    static void ask(Runnable delete) {
        new Confirmation(
                        "Delete this draft?",
                        "Everything that you have written in it is destroyed. Nobody else has seen it.",
                        "Keep it",
                        "Delete draft",
                        delete)
                .open();
    }
}
