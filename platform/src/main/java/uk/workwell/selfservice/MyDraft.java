package uk.workwell.selfservice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import uk.workwell.draft.OpenDraft;
import uk.workwell.draft.TenantDrafts;
import uk.workwell.referral.form.Answers;
import uk.workwell.referral.form.AnswersAsText;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.Tenant;

/**
 * A person's own draft. It lies sealed on the server; the browser holds a token in a cookie that no script reads, and that
 * goes to this form's addresses only.
 */
@Component
class MyDraft {

    private static final String COOKIE = "ww-draft";
    private static final OpenDraft.Kind KIND = OpenDraft.Kind.SELF;

    private final TenantDrafts drafts;
    private final AnswersAsText bodies;

    MyDraft(TenantDrafts drafts, AnswersAsText bodies) {
        this.drafts = drafts;
        this.bodies = bodies;
    }

    static String base(Tenant tenant) {
        return "/s/" + tenant.slug() + "/refer";
    }

    Optional<OpenDraft> of(Tenant tenant, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null
                ? Optional.empty()
                : CurrentTenant.within(tenant.id(), () -> drafts.byToken(KIND, cookie.getValue()));
    }

    void begin(
            Tenant tenant, Answers answers, Duration kept, HttpServletRequest request, HttpServletResponse response) {
        var token = CurrentTenant.within(tenant.id(), () -> drafts.begin(KIND, bodies.write(answers)));
        cookie(tenant, token, kept, request, response);
    }

    Optional<OpenDraft> change(Tenant tenant, OpenDraft draft, UnaryOperator<Answers> change) {
        return CurrentTenant.within(
                tenant.id(), () -> drafts.change(draft, KIND, body -> bodies.write(change.apply(bodies.read(body)))));
    }

    void delete(Tenant tenant, OpenDraft draft, HttpServletRequest request, HttpServletResponse response) {
        CurrentTenant.run(tenant.id(), () -> drafts.delete(draft));
        cookie(tenant, "", Duration.ZERO, request, response);
    }

    Answers answers(OpenDraft draft) {
        return bodies.read(draft.body());
    }

    /** As the person, who is known by nothing but what they are about to send. */
    static <T> T as(Tenant tenant, OpenDraft draft, Supplier<T> work) {
        var person = new Actor(Actor.Kind.PERSON, draft.id().value());
        return CurrentTenant.within(tenant.id(), () -> CurrentActor.within(person, work::get));
    }

    private static void cookie(
            Tenant tenant, String token, Duration kept, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, token)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path(base(tenant))
                        .maxAge(kept)
                        .build()
                        .toString());
    }
}
