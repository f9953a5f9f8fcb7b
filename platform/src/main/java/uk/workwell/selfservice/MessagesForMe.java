package uk.workwell.selfservice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.link.Purpose;
import uk.workwell.portal.view.EmployerPreview;
import uk.workwell.portal.view.EmployerView.Reader;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.sharing.messages.Correspondence;
import uk.workwell.sharing.messages.Correspondence.Wrote;
import uk.workwell.sharing.messages.MessageState;
import uk.workwell.tenant.calendar.Written;

/** Messages between a person and their employer, as the person reads them. Needs the ICB bound, and the person as actor. */
@Component
@Order(30)
class MessagesForMe implements PersonsPart {

    private final Correspondence correspondence;
    private final AcceptedReferrals accepted;
    private final EmployerPreview preview;

    MessagesForMe(Correspondence correspondence, AcceptedReferrals accepted, EmployerPreview preview) {
        this.correspondence = correspondence;
        this.accepted = accepted;
        this.preview = preview;
    }

    /** One entry. */
    record Said(
            UUID id,
            String by,
            String when,
            String words,
            boolean mine,
            String state,
            boolean mayPassOn,
            boolean mayKeep,
            String passedOnAfter) {}

    List<Said> of(UUID referral) {
        var names = preview.readers(referral).stream().collect(Collectors.toMap(Reader::id, Reader::name));
        return correspondence.of(referral).stream()
                .map(one -> {
                    var by = one.by();
                    var at = one.passOnAt();
                    return new Said(
                            one.id().value(),
                            by == null ? "You" : names.getOrDefault(by.value(), "Somebody who has left"),
                            Written.stamp(one.sentAt()),
                            one.words(),
                            by == null,
                            one.state().words(),
                            one.state().canBePassedOn(),
                            one.state() == MessageState.WITH_PERSON,
                            at == null ? "" : Written.longDay(at));
                })
                .toList();
    }

    Wrote reply(UUID referral, String words) {
        var employer = accepted.facts(new ReferralId(referral)).map(facts -> facts.employer());
        return employer.isEmpty() ? new Wrote.NotFound() : correspondence.reply(employer.get(), referral, words);
    }

    @Override
    public Optional<Section> of(Me me) {
        if (preview.readers(me.referral()).isEmpty()) return Optional.empty();
        var all = of(me.referral());
        return Optional.of(new Section(
                "messages",
                "Messages with my employer",
                all.stream()
                        .limit(3)
                        .map(one ->
                                new Line(one.words(), one.by() + ", " + one.when(), new Tag("info", one.state()), null))
                        .toList(),
                "What your employer writes to you appears here, before anybody at our service reads it.",
                Go.link("Read and write", Purpose.MESSAGES, me.referral())));
    }
}
