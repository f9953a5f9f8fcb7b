package uk.workwell.selfservice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import uk.workwell.portal.talk.Answered;
import uk.workwell.portal.talk.Table;

/** Somebody at a table without a script: how they come to it, and how its pages are shown to them. */
interface Sitting {

    /** Where the pages of their table are. */
    String base();

    /** The conversation, as it stands in its address; empty where there is none to choose. */
    String c();

    /** Asked anew for each word. */
    Table table();

    /** @param outdated what is different from what was read, after a signature that was refused; else null */
    String page(Model model, List<Fault> faults, Answered.@Nullable Outdated outdated);

    /** Another page of theirs. */
    String dressed(Model model, String view, List<Fault> faults);

    default String back() {
        return c().isEmpty() ? "redirect:" + base() : "redirect:" + base() + "?c=" + TalkWithEmployer.id(c());
    }
}
