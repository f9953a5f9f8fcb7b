package uk.workwell.selfservice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.agreement.AdjustmentAction;
import uk.workwell.agreement.AdjustmentFile;
import uk.workwell.agreement.AdjustmentResult.OtherVersion;
import uk.workwell.agreement.AdjustmentState;
import uk.workwell.agreement.AdjustmentVersion;
import uk.workwell.agreement.Catalogue;
import uk.workwell.agreement.DeclineReason;
import uk.workwell.agreement.Entry;
import uk.workwell.agreement.Party;
import uk.workwell.agreement.Terms;
import uk.workwell.look.Initials;
import uk.workwell.tenant.calendar.Written;

/** A change at work in the words that its person reads. */
@Component
class AdjustmentWords {

    private final Catalogue catalogue;

    AdjustmentWords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * One of them.
     *
     * @param asks what the person is asked now: PERMIT, OFFER, TRIAL, SIGN, REVIEW, or empty for nothing
     * @param rows practical sides of the version on the table
     */
    record Sheet(
            String id,
            long version,
            int number,
            String hash,
            String title,
            String state,
            String asks,
            String words,
            List<Row> rows,
            List<Said> said,
            List<String> signed,
            boolean mayWithdraw,
            boolean mayEscalate,
            boolean maySay,
            boolean mayChange,
            boolean mayEnd) {}

    record Row(String name, String value) {}

    /** @param kind person, employer or coach, as the style sheet calls them */
    record Said(String kind, String initials, String head, String when, String words) {}

    /** The words of the version that was read, and of the one that stands. */
    record Difference(int read, String before, int now, String after) {}

    Difference difference(OtherVersion other) {
        return new Difference(
                other.read().number(),
                other.read().terms().words(),
                other.now().number(),
                other.now().terms().words());
    }

    /** @param name of the person who reads it */
    Sheet sheet(AdjustmentFile file, String name) {
        var now = file.now();
        var table = file.current();
        var state = now.state();
        return new Sheet(
                now.id().toString(),
                now.version(),
                table.number(),
                table.hash(),
                catalogue.words(now.code()),
                state.words(),
                asks(file),
                table.terms().words(),
                rows(table.terms()),
                file.entries().stream().map(entry -> said(file, entry, name)).toList(),
                table.signatures().stream()
                        .map(one -> "%s, %s, %s".formatted(one.name(), Written.stamp(one.at()), one.how()))
                        .toList(),
                state.allows(AdjustmentAction.WITHDRAW, Party.PERSON) && state != AdjustmentState.REQUESTED,
                state == AdjustmentState.DECLINED,
                state.allows(AdjustmentAction.SAY, Party.PERSON),
                state.allows(AdjustmentAction.ASK_FOR_CHANGE, Party.PERSON),
                state.allows(AdjustmentAction.END, Party.PERSON));
    }

    private static String asks(AdjustmentFile file) {
        return switch (file.now().state()) {
            case REQUESTED -> "PERMIT";
            case COUNTER_PROPOSED, VARIED -> file.current().terms().trial() ? "TRIAL" : "OFFER";
            case AGREED -> file.waitsForThePersonsSignature() ? "SIGN" : "";
            case REVIEW_DUE -> "REVIEW";
            default -> "";
        };
    }

    private static List<Row> rows(Terms terms) {
        var from = terms.from();
        var until = terms.until();
        var cost = terms.cost();
        var payer = terms.payer();
        return Stream.of(
                        from == null ? null : new Row("From", Written.longDay(from)),
                        until == null ? null : new Row(terms.trial() ? "Trial until" : "Until", Written.longDay(until)),
                        terms.owner() == null ? null : new Row("Who sees to it", terms.owner()),
                        cost == null || payer == null
                                ? null
                                : new Row("Cost", cost.words() + ", paid by: " + payer.words()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Said said(AdjustmentFile file, Entry entry, String name) {
        return switch (entry.party()) {
            case PERSON -> new Said("person", Initials.of(name), head(entry, "You"), when(entry), words(file, entry));
            case EMPLOYER -> new Said("employer", "E", head(entry, "Your employer"), when(entry), words(file, entry));
            case COACH -> new Said("coach", "C", head(entry, "Your coach"), when(entry), words(file, entry));
            case SYSTEM -> new Said("coach", "–", entry.action().words(), when(entry), "");
        };
    }

    private static String head(Entry entry, String who) {
        return who
                + switch (entry.action()) {
                    case ASK -> " asked";
                    case PERMIT -> " sent it to your employer";
                    case REFUSE -> " did not send it";
                    case WITHDRAW -> " took it back";
                    case ACKNOWLEDGE -> " has it and considers it";
                    case ASK_MORE -> " asked for more";
                    case AGREE -> " said yes";
                    case OFFER -> " offered something else";
                    case OFFER_TRIAL -> " offered to try it first";
                    case DECLINE -> " said no";
                    case SAY -> " said";
                    case ESCALATE -> " took it further";
                    case ACCEPT -> " accepted and signed";
                    case ACCEPT_TRIAL -> " accepted the trial and signed";
                    case TURN_DOWN -> " turned it down";
                    case SIGN -> " signed";
                    case PUT_IN_PLACE -> " put it in place";
                    case CONFIRM -> " said that it works";
                    case ASK_FOR_CHANGE -> " asked for a change";
                    case VARY -> " offered a change";
                    case END -> " ended it";
                    case TAKE_IN, EXPIRE, END_TRIAL, FALL_DUE ->
                        ": " + entry.action().words();
                };
    }

    /** What a step said: its own words, or those of the version that it brought. */
    private static String words(AdjustmentFile file, Entry entry) {
        var why = why(entry.reason());
        var own = Objects.requireNonNullElse(entry.words(), "");
        return switch (entry.action()) {
            case ASK, AGREE, OFFER, OFFER_TRIAL, VARY ->
                (file.numbered(entry.number())
                                        .map(AdjustmentVersion::terms)
                                        .map(Terms::words)
                                        .orElse("") + "\n" + why)
                        .strip();
            default -> (why + "\n" + own).strip();
        };
    }

    private static String why(@Nullable String reason) {
        return reason == null ? "" : "Why: " + DeclineReason.valueOf(reason).words() + ".";
    }

    private static String when(Entry entry) {
        return Written.stamp(entry.at());
    }
}
