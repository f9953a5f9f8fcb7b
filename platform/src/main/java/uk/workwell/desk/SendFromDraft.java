package uk.workwell.desk;

import java.time.Clock;
import java.time.LocalDate;
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
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.settings.SettingsBook;

/**
 * Sends a draft across two walls: the employer's line first, then the referral in its tenant, the draft goes last. The
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
            EmployerReferrals referrals,
            SettingsBook settings,
            Clock clock) {
        this.drafts = drafts;
        this.rules = rules;
        this.places = places;
        this.lines = lines;
        this.employers = employers;
        this.sending = sending;
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
        var faults = rules.checkAll(answers);
        if (!faults.isEmpty()) {
            return new Refer.Sending.Problems(faults);
        }
        var tenant = places.tenant(answers).orElseThrow();
        var line = written(member, id, answers, tenant);
        var words = WordsFromAnswers.of(answers, member, employers.own().name());
        var employer = CurrentEmployer.get();
        CurrentTenant.within(line.tenant(), () -> sending.send(new SendReferral(id, employer, words)));
        drafts.delete(member, id);
        return answer(line);
    }

    /** What was sent from a draft, for whoever may see its line. */
    Optional<Refer.Sending.Sent> sent(Member member, UUID id) {
        return lines.find(member, id).map(SendFromDraft::answer);
    }

    /** The line of this draft. One that a crash left behind counts, unless it names a tenant that nothing reached. */
    private Line written(Member member, UUID id, Answers answers, Tenant tenant) {
        var before = lines.ofDraft(id);
        if (before.isPresent()
                && !before.get().tenant().equals(tenant.id())
                && !reached(before.get().tenant(), id)) {
            lines.remove(id);
        }
        employers.linkTo(tenant.id());
        var today = LocalDate.now(clock);
        int days = settings.current(tenant.id()).timers().unconfirmedDays().value();
        lines.add(
                new Line(
                        id,
                        tenant.id(),
                        answers.get(Field.FULL_NAME).strip(),
                        answers.has(Field.SITE) ? answers.get(Field.SITE) : null,
                        member.id(),
                        clock.instant(),
                        today.plusDays(days),
                        null,
                        null),
                lineManager(answers));
        return lines.ofDraft(id).orElseThrow();
    }

    private boolean reached(TenantId tenant, UUID id) {
        var employer = CurrentEmployer.get();
        return CurrentTenant.within(
                tenant,
                () -> referrals.standing(employer, java.util.List.of(id)).containsKey(id));
    }

    private @Nullable MemberId lineManager(Answers answers) {
        return employers.members().stream()
                .filter(member -> member.id().toString().equals(answers.get(Field.LINE_MANAGER)))
                .map(Member::id)
                .findFirst()
                .orElse(null);
    }

    private static Refer.Sending.Sent answer(Line line) {
        return new Refer.Sending.Sent(line.id(), line.name(), line.answerBy());
    }
}
