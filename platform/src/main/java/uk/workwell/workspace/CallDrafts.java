package uk.workwell.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.draft.DraftId;
import uk.workwell.draft.OpenDraft;
import uk.workwell.draft.TenantDrafts;
import uk.workwell.referral.ReceivingReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.form.Answers;
import uk.workwell.referral.form.AnswersAsText;
import uk.workwell.referral.form.Fault;
import uk.workwell.referral.form.Form;
import uk.workwell.referral.form.Forms;
import uk.workwell.referral.form.FromForm;
import uk.workwell.team.Colleague;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.settings.Settings;
import uk.workwell.tenant.settings.SettingsBook;
import uk.workwell.tenant.settings.WayIn;

/** What a colleague writes down during a call or at a hub: kept as their own until it is sent, and then a referral. */
@Component
class CallDrafts {

    static final String WAY = "way";
    private static final OpenDraft.Kind KIND = OpenDraft.Kind.CALL;

    private final TenantDrafts drafts;
    private final AnswersAsText text;
    private final Forms forms;
    private final FromForm fromForm;
    private final ReceivingReferrals receiving;
    private final SettingsBook settings;
    private final TransactionTemplate transaction;

    CallDrafts(
            TenantDrafts drafts,
            AnswersAsText text,
            Forms forms,
            FromForm fromForm,
            ReceivingReferrals receiving,
            SettingsBook settings,
            TransactionTemplate transaction) {
        this.drafts = drafts;
        this.text = text;
        this.forms = forms;
        this.fromForm = fromForm;
        this.receiving = receiving;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** How sending went. */
    sealed interface Sending {

        record Sent() implements Sending {}

        /** Nothing was changed. */
        record Refused(List<Fault> faults) implements Sending {}

        record Gone() implements Sending {}
    }

    /** The ways that this ICB keeps open. */
    List<WayIn> ways() {
        return List.of(WayIn.PHONE, WayIn.HUB).stream()
                .filter(inForce().intake()::takes)
                .toList();
    }

    UUID begin(Colleague colleague, WayIn way) {
        var body = text.write(Answers.NONE.with(WAY, way.name()));
        return drafts.beginFor(KIND, colleague.id().value(), body).value();
    }

    List<OpenDraft> begun(Colleague colleague) {
        return drafts.of(KIND, colleague.id().value());
    }

    /** A colleague's own, not sent. */
    Optional<OpenDraft> find(Colleague colleague, UUID id) {
        return drafts.find(KIND, colleague.id().value(), new DraftId(id)).filter(draft -> !draft.isSent());
    }

    Answers answers(OpenDraft draft) {
        return text.read(draft.body());
    }

    Form form(Answers answers) {
        return forms.of(WayIn.valueOf(answers.text(WAY)), inForce(), answers);
    }

    Optional<OpenDraft> keep(OpenDraft draft, Answers answers) {
        return drafts.change(draft, KIND, before -> text.write(answers));
    }

    void drop(OpenDraft draft) {
        drafts.delete(draft);
    }

    Sending send(OpenDraft draft) {
        var sending = transaction.execute(status -> sendOnce(draft));
        return sending == null ? new Sending.Gone() : sending;
    }

    private Sending sendOnce(OpenDraft draft) {
        var now = drafts.lock(draft, KIND).filter(found -> !found.isSent());
        if (now.isEmpty()) {
            return new Sending.Gone();
        }
        var answers = answers(now.get());
        var form = form(answers);
        var faults = form.steps().stream()
                .flatMap(step -> forms.faults(step, answers, inForce()).stream())
                .toList();
        if (!faults.isEmpty()) {
            return new Sending.Refused(faults);
        }
        receiving.receive(fromForm.referral(new ReferralId(draft.id().value()), form, answers, null, form.tongue()));
        drafts.sent(draft);
        return new Sending.Sent();
    }

    private Settings inForce() {
        return settings.current(CurrentTenant.get());
    }
}
