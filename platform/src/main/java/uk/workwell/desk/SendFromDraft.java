package uk.workwell.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.workwell.employer.Employers;
import uk.workwell.employer.Member;
import uk.workwell.employer.MemberId;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;
import uk.workwell.referral.EmployerReferrals;
import uk.workwell.referral.SendReferral;
import uk.workwell.referral.SendingReferrals;
import uk.workwell.referral.UnplacedReferrals;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.settings.SettingsBook;

/**
 * Sends a draft across two walls: the employer's line first, then the referral in its tenant (where the tenant is still open,
 * in a sealed draft that waits for its person), the draft goes last. The
 * draft's id is the line's and names the referral, so a crash anywhere between is mended by sending again, and sending
 * twice is sending once.
 */
@Component
class SendFromDraft {

    private final DraftsOfReferrals drafts;
    private final ReferRules rules;
    private final Places places;
    private final Lines lines;
    private final Employers employers;
    private final SendingReferrals sending;
    private final UnplacedReferrals unplaced;
    private final EmployerReferrals referrals;
    private final SettingsBook settings;
    private final Clock clock;

    SendFromDraft(
            DraftsOfReferrals drafts,
            ReferRules rules,
            Places places,
            Lines lines,
            Employers employers,
            SendingReferrals sending,
            UnplacedReferrals unplaced,
            EmployerReferrals referrals,
            SettingsBook settings,
            Clock clock) {
        this.drafts = drafts;
        this.rules = rules;
        this.places = places;
        this.lines = lines;
        this.employers = employers;
        this.sending = sending;
        this.unplaced = unplaced;
        this.referrals = referrals;
        this.settings = settings;
        this.clock = clock;
    }

    Refer.Sending send(Member member, UUID id, int revision) {
        var draft = drafts.find(member, id);
        if (draft.isEmpty()) {
            return sent(member, id).<Refer.Sending>map(sent -> sent).orElseGet(Refer.Sending.Gone::new);
        }
        if (draft.get().revision() != revision) {
            return new Refer.Sending.Conflict(draft.get());
        }
        var answers = draft.get().answers();
        if (places.find(answers) instanceof Refer.Place.HandOn handOn) {
            return new Refer.Sending.NoService(handOn);
        }
        if (places.tenant(answers)
                .filter(icb -> employers.isRefusedBy(icb.id()))
                .isPresent()) {
            return new Refer.Sending.NoService(
                    new Refer.Place.HandOn(
                            "This area does not take referrals from your organisation",
                            List.of(
                                    "They could not confirm that the organisation is what it says. The page “Organisation” says why.",
                                    "Your draft is kept. The person can refer themselves: “Find my service” on our start page shows them how.")));
        }
        var faults = rules.checkAll(answers);
        if (!faults.isEmpty()) {
            return new Refer.Sending.Problems(faults);
        }
        var line = written(
                member, id, answers, places.tenant(answers).map(Tenant::id).orElse(null));
        var words = WordsFromAnswers.of(answers, member, employers.own().name());
        var command = new SendReferral(id, CurrentEmployer.get(), words);
        if (line.tenant() == null) {
            unplaced.send(command);
        } else {
            CurrentTenant.within(line.tenant(), () -> sending.send(command));
        }
        drafts.delete(member, id);
        return answer(line);
    }

    /** What was sent from a draft, for whoever may see its line. */
    Optional<Refer.Sending.Sent> sent(Member member, UUID id) {
        return lines.find(member, id).map(SendFromDraft::answer);
    }

    /**
     * The line of this draft. One that a crash left behind counts, unless it names a place that nothing reached.
     *
     * @param icb null where it stays open: the person says which it is
     */
    private Line written(Member member, UUID id, Answers answers, @Nullable TenantId icb) {
        var before = lines.ofDraft(id);
        if (before.isPresent() && !Objects.equals(before.get().tenant(), icb) && !reached(before.get())) {
            lines.remove(id);
        }
        if (icb != null) {
            employers.linkTo(icb);
        }
        int days = icb == null
                ? UnplacedReferrals.DAYS
                : settings.current(icb).timers().unconfirmedDays().value();
        lines.add(
                Line.sent(
                        id,
                        icb,
                        answers.get(Field.FULL_NAME).strip(),
                        answers.has(Field.SITE) ? answers.get(Field.SITE) : null,
                        member.id(),
                        clock.instant(),
                        LocalDate.now(clock).plusDays(days)),
                lineManager(answers));
        return lines.ofDraft(id).orElseThrow();
    }

    private boolean reached(Line line) {
        if (line.asked()) {
            return unplaced.has(line.id());
        }
        var employer = CurrentEmployer.get();
        return CurrentTenant.within(
                Objects.requireNonNull(line.tenant()),
                () -> referrals.standing(employer, List.of(line.id())).containsKey(line.id()));
    }

    private @Nullable MemberId lineManager(Answers answers) {
        return employers.members().stream()
                .filter(member -> member.id().toString().equals(answers.get(Field.LINE_MANAGER)))
                .map(Member::id)
                .findFirst()
                .orElse(null);
    }

    private static Refer.Sending.Sent answer(Line line) {
        return new Refer.Sending.Sent(line.id(), line.called(), line.answerBy());
    }
}
