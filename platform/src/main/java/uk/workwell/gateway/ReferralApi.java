package uk.workwell.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.referral.ReceivingReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.ReferralState;
import uk.workwell.tenant.calendar.WorkingDays;

/** {@code /api/referrals}: a partner refers somebody, and asks what came of it. */
@RestController
@RequestMapping("/api/referrals")
class ReferralApi {

    private static final int LONGEST_BODY = 20_000;

    /** What a partner hears. */
    record Answer(UUID id, String status) {}

    /** What came of a referral, without any reason. */
    record OutcomeAnswer(
            UUID id,
            String status,
            Instant receivedAt,
            @Nullable Instant decidedAt) {}

    private final TakingReferrals taking;
    private final ReceivingReferrals receiving;
    private final JsonMapper json;
    private final Clock clock;

    ReferralApi(TakingReferrals taking, ReceivingReferrals receiving, JsonMapper json, Clock clock) {
        this.taking = taking;
        this.receiving = receiving;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Answers 201 once for each key, 200 with the same id for a repeat, 409 for a key that was used for another request,
     * 422 with everything that is wrong.
     */
    @PostMapping(consumes = "application/json")
    ResponseEntity<?> refer(
            @RequestAttribute(AsPartner.PARTNER) Partner partner,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody String body,
            HttpServletRequest request) {
        if (key == null || key.length() < 8 || key.length() > 100) {
            return problem(
                    HttpStatus.BAD_REQUEST,
                    "Send a header Idempotency-Key of 8 to 100 characters, the same when you repeat a request.",
                    List.of());
        }
        if (body.length() > LONGEST_BODY) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, "The request is too long.", List.of());
        }
        ReferralRequest asked;
        try {
            asked = json.readValue(body, ReferralRequest.class);
        } catch (JacksonException e) {
            return problem(HttpStatus.BAD_REQUEST, "This is not JSON of the form described.", List.of());
        }
        var read = ReadRequest.read(asked, partner, ReferralId.fresh(), WorkingDays.today(clock));
        return switch (read) {
            case ReadRequest.Refused(var problems) ->
                problem(HttpStatus.UNPROCESSABLE_CONTENT, "Some answers need putting right.", problems);
            case ReadRequest.Understood(var command) ->
                switch (taking.take(partner, key, body, command)) {
                    case TakingReferrals.Created(var id) ->
                        ResponseEntity.created(URI.create(request.getRequestURI() + "/" + id.value()))
                                .body(new Answer(id.value(), "RECEIVED"));
                    case TakingReferrals.Repeated(var id) -> ResponseEntity.ok(new Answer(id.value(), "RECEIVED"));
                    case TakingReferrals.KeyUsedOtherwise() ->
                        problem(
                                HttpStatus.CONFLICT,
                                "This Idempotency-Key was used for a different request. Use a fresh one.",
                                List.of());
                };
        };
    }

    /** 404 for anything that is not this partner's. */
    @GetMapping("/{id}")
    ResponseEntity<?> outcome(@RequestAttribute(AsPartner.PARTNER) Partner partner, @PathVariable UUID id) {
        return receiving
                .outcome(partner.id(), new ReferralId(id))
                .<ResponseEntity<?>>map(outcome -> ResponseEntity.ok(
                        new OutcomeAnswer(id, statusWord(outcome.state()), outcome.receivedAt(), outcome.decidedAt())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The outcome only: being held for a risk, or asked something, is nobody else's business. */
    private static String statusWord(ReferralState state) {
        return switch (state) {
            case ACCEPTED -> "ACCEPTED";
            case NOT_ELIGIBLE, REDIRECTED -> "NOT_TAKEN_ON";
            case DUPLICATE -> "KNOWN_ALREADY";
            case LAPSED, DECLINED_BY_PERSON, WITHDRAWN -> "CLOSED";
            case DRAFT, AWAITING_PERSON, RECEIVED, SCREENING, INFO_REQUESTED, RISK_HOLD -> "RECEIVED";
        };
    }

    private static ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String words, List<ReadRequest.Problem> problems) {
        var detail = ProblemDetail.forStatusAndDetail(status, words);
        if (!problems.isEmpty()) {
            detail.setProperties(Map.of("problems", problems));
        }
        return ResponseEntity.status(status).body(detail);
    }
}
