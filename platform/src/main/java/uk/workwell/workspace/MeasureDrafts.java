package uk.workwell.workspace;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.casework.CaseId;
import uk.workwell.casework.measures.Answers;
import uk.workwell.casework.measures.Questionnaire;
import uk.workwell.draft.OpenDraft;
import uk.workwell.draft.TenantDrafts;
import uk.workwell.team.Colleague;

/** Answers that a colleague has begun to write down: their own, sealed, until they are saved or purged like every draft. */
@Component
class MeasureDrafts {

    private static final OpenDraft.Kind KIND = OpenDraft.Kind.MEASURE;

    private final TenantDrafts drafts;
    private final JsonMapper json;

    MeasureDrafts(TenantDrafts drafts, JsonMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    private record Body(UUID caseId, String questionnaire, int version, Answers answers) {}

    /** What was kept, and when. */
    record Kept(Answers answers, Instant at) {}

    /** Only for the version that is asked: answers to another one are no answers to this. */
    Optional<Kept> find(Colleague colleague, CaseId caseId, Questionnaire one) {
        return draft(colleague, caseId, one).map(draft -> new Kept(body(draft).answers(), draft.savedAt()));
    }

    Kept keep(Colleague colleague, CaseId caseId, Questionnaire one, Answers answers) {
        var text = json.writeValueAsString(new Body(caseId.value(), one.code(), one.version(), answers));
        var before = draft(colleague, caseId, one);
        if (before.isEmpty()) drafts.beginFor(KIND, colleague.id().value(), text);
        else drafts.change(before.get(), KIND, any -> text);
        return find(colleague, caseId, one).orElseThrow();
    }

    void forget(Colleague colleague, CaseId caseId, Questionnaire one) {
        draft(colleague, caseId, one).ifPresent(drafts::delete);
    }

    private Optional<OpenDraft> draft(Colleague colleague, CaseId caseId, Questionnaire one) {
        return drafts.of(KIND, colleague.id().value()).stream()
                .filter(draft -> {
                    var body = body(draft);
                    return body.caseId().equals(caseId.value())
                            && body.questionnaire().equals(one.code())
                            && body.version() == one.version();
                })
                .findFirst();
    }

    private Body body(OpenDraft draft) {
        return json.readValue(draft.body(), Body.class);
    }
}
