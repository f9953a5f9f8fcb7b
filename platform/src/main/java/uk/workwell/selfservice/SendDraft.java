package uk.workwell.selfservice;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.draft.OpenDraft;
import uk.workwell.draft.TenantDrafts;
import uk.workwell.referral.ReceivingReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.form.AnswersAsText;
import uk.workwell.referral.form.Forms;
import uk.workwell.referral.form.FromForm;
import uk.workwell.tenant.settings.Settings;
import uk.workwell.tenant.settings.WayIn;

/** Makes a draft a referral of the same id. Sending twice is sending once: the second waits, locked, for the first. */
@Component
class SendDraft {

    private final TenantDrafts drafts;
    private final AnswersAsText text;
    private final Forms forms;
    private final FromForm fromForm;
    private final ReceivingReferrals receiving;
    private final TransactionTemplate transaction;

    SendDraft(
            TenantDrafts drafts,
            AnswersAsText text,
            Forms forms,
            FromForm fromForm,
            ReceivingReferrals receiving,
            TransactionTemplate transaction) {
        this.drafts = drafts;
        this.text = text;
        this.forms = forms;
        this.fromForm = fromForm;
        this.receiving = receiving;
        this.transaction = transaction;
    }

    /**
     * @param filledIn the language of the pages
     * @return false if something is missing still; then nothing was sent
     */
    boolean once(
            OpenDraft draft,
            OpenDraft.Kind kind,
            WayIn way,
            Settings settings,
            @Nullable UUID referrer,
            Locale filledIn) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var now = drafts.lock(draft, kind);
            if (now.isEmpty() || now.get().isSent()) {
                return now.isPresent();
            }
            var answers = text.read(now.get().body());
            var form = forms.of(way, settings, answers);
            if (forms.incomplete(form, answers, settings).isPresent()) {
                return false;
            }
            receiving.receive(fromForm.referral(new ReferralId(draft.id().value()), form, answers, referrer, filledIn));
            drafts.sent(draft);
            return true;
        }));
    }
}
