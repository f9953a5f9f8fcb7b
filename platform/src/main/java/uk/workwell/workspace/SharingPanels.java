package uk.workwell.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.crossing.Shared;
import uk.workwell.look.EmptyState;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.look.StatusTag;
import uk.workwell.look.Tone;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.Permitted;
import uk.workwell.sharing.release.Release;
import uk.workwell.sharing.release.ReleaseState;
import uk.workwell.tenant.Actor;

/** The parts of "Sharing": what is permitted now, the texts for the employer, and what was. */
final class SharingPanels {

    private SharingPanels() {}

    /** Each as it stands, and beside it the way to make it less. */
    static Component permitted(CaseId caseId, Shared shared, ReaderNames names, Instant now) {
        var standing = shared.permissions().stream()
                .filter(one -> one.facts().countsAt(now))
                .toList();
        if (standing.isEmpty()) {
            return new EmptyState(
                    "Nothing is permitted",
                    "What the person permits appears here, with who may read it and until when. Only they can permit it: write a text, and they are asked.");
        }
        var lines = new Lines();
        standing.forEach(one -> lines.line(
                new Span(one.item().words()),
                names.who(one.grant().only()) + ". Since "
                        + Dates.shortDay(one.facts().givenAt()) + ", " + until(one)
                        + (one.grant().document() == null
                                ? ""
                                : ". " + names.readBy(one.grant().document(), shared.readings())),
                less(caseId, one)));
        return new Panel("What the person permits now")
                .flush(lines)
                .foot(
                        "The person can change this at any time, from their own page or by telling you. More is for them alone to permit.");
    }

    private static RouterLink less(CaseId caseId, Permitted one) {
        var link = new RouterLink(
                "Make it less",
                LessSharingView.class,
                new RouteParameters(
                        new RouteParam(CasePart.CASE, caseId.toString()),
                        new RouteParam(
                                LessSharingView.PERMISSION, one.id().value().toString())));
        link.getElement()
                .setAttribute("aria-label", "Make it less: " + one.item().words());
        return link;
    }

    static String until(Permitted one) {
        var expires = one.facts().expiresOn();
        return expires == null
                ? "until it is stopped, or 28 days after the case ends"
                : "until " + Dates.shortDay(expires.minusDays(1));
    }

    static Component texts(CaseId caseId, Shared shared, boolean live) {
        var write = new RouterLink(
                "Write a text", WriteReleaseView.class, new RouteParameters(CasePart.CASE, caseId.toString()));
        var may = live && shared.byEmployer();
        if (shared.texts().isEmpty()) {
            write.addClassNames("ww-btn", "ww-btn--secondary");
            return new EmptyState(
                    "No text for the employer yet",
                    shared.byEmployer()
                            ? "What you write here goes to the person first, word by word. Only their yes shows it to the employer."
                            : "No employer referred this person, so there is nobody to write to.",
                    may ? write : new Div());
        }
        var lines = new Lines();
        shared.texts().forEach(one -> lines.line(link(caseId, one), latest(one), tag(one.state())));
        var panel = new Panel("Texts for the employer").flush(lines);
        return may ? panel.headEnd(write) : panel;
    }

    /** The way to whoever acts for the employer without an account. */
    static Component byLink(CaseId caseId) {
        return new Panel("A firm without an account")
                .body(new RouterLink(
                        "Let somebody at the employer act by link",
                        ByLinkView.class,
                        new RouteParameters(CasePart.CASE, caseId.toString())));
    }

    private static RouterLink link(CaseId caseId, Release one) {
        return new RouterLink(one.item().words(), ReleaseView.class, ReleaseView.parameters(caseId, one.id()));
    }

    private static String latest(Release one) {
        var shown = one.shown();
        var due = one.dueAt();
        return switch (one.state()) {
            case DRAFT -> "The person has not seen these words";
            case SHOWN_TO_PERSON -> "They can answer until " + (due == null ? "it lapses" : Dates.shortDay(due));
            case CHANGE_REQUESTED -> "They want other words";
            case RELEASED -> "Released " + (one.releasedAt() == null ? "" : Dates.shortDay(one.releasedAt()));
            case REFUSED -> "They said no";
            case LAPSED -> shown == null ? "Never shown" : "They did not answer";
        };
    }

    static StatusTag tag(ReleaseState state) {
        return new StatusTag(
                switch (state) {
                    case DRAFT -> Tone.PLAIN;
                    case SHOWN_TO_PERSON -> Tone.INFO;
                    case CHANGE_REQUESTED -> Tone.WARN;
                    case RELEASED -> Tone.GOOD;
                    case REFUSED, LAPSED -> Tone.QUIET;
                },
                state.words());
    }

    /** Permissions that no longer count; what became of each text stands with the text. */
    static Component history(Shared shared, ReaderNames names, Instant now) {
        var over = shared.permissions().stream()
                .filter(one -> !one.facts().countsAt(now))
                .limit(50)
                .toList();
        var lines = new Lines();
        over.forEach(one -> lines.line(
                new Span(one.item().words()),
                names.who(one.grant().only()) + ". From "
                        + Dates.shortDay(one.facts().givenAt()) + " " + ended(one, shared)));
        var panel = new Panel("What was permitted before");
        return over.isEmpty() ? panel.body(new Paragraph("Nothing.")) : panel.flush(lines);
    }

    private static String ended(Permitted one, Shared shared) {
        var withdrawn = one.facts().withdrawnAt();
        if (withdrawn == null) return until(one);
        boolean less = shared.permissions().stream().anyMatch(other -> one.id().equals(other.replaces()));
        var by = one.withdrawnBy();
        var who = by != null && by.kind() == Actor.Kind.STAFF ? " by a colleague whom they told" : " by the person";
        return "to " + Dates.shortDay(withdrawn) + (less ? ", then made less" : ", stopped") + who;
    }

    static @Nullable String words(Shared shared, @Nullable DocumentId text) {
        return shared.texts().stream()
                .filter(one -> one.id().equals(text))
                .map(Release::words)
                .findFirst()
                .orElse(null);
    }

    /** Words set apart, verbatim. */
    static Component exact(String label, String words) {
        var exact = new Paragraph(words);
        exact.addClassNames("ww-exact", "ww-written");
        exact.getElement().setAttribute("data-label", label).setAttribute("dir", "auto");
        return exact;
    }
}
