package uk.workwell.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.draft.Draft;
import uk.workwell.draft.DraftId;
import uk.workwell.draft.Drafts;
import uk.workwell.draft.Saving;
import uk.workwell.employer.Member;
import uk.workwell.portal.view.Answers;
import uk.workwell.portal.view.EmployerView;
import uk.workwell.portal.view.Field;
import uk.workwell.portal.view.Refer;

/** A member's drafts of referrals: answers as typed, kept as sealed JSON. */
@Component
class DraftsOfReferrals {

    private static final String KIND = "referral";

    /** Far more than any question takes: a pasted book is cut here, not kept in full with every save. */
    private static final int LONGEST_ANSWER = 20_000;

    private final Drafts drafts;
    private final JsonMapper json;

    DraftsOfReferrals(Drafts drafts, JsonMapper json) {
        this.drafts = drafts;
        this.json = json;
    }

    UUID start(Member member) {
        return drafts.start(member.id().value(), KIND, "{}").value();
    }

    List<EmployerView.DraftLine> lines(Member member) {
        return drafts.of(member.id().value(), KIND).stream()
                .map(draft -> {
                    var name = read(draft.body()).get(Field.FULL_NAME);
                    return new EmployerView.DraftLine(
                            draft.id().value(), name.isEmpty() ? null : name, draft.savedAt(), draft.keptUntil());
                })
                .toList();
    }

    Optional<Refer.Draft> find(Member member, UUID id) {
        return drafts.find(member.id().value(), new DraftId(id)).map(this::opened);
    }

    Refer.Saving save(Member member, UUID id, int revision, Answers answers) {
        return switch (drafts.save(member.id().value(), new DraftId(id), revision, write(answers))) {
            case Saving.Saved(var draft) -> new Refer.Saving.Saved(opened(draft));
            case Saving.Conflict(var theirs) -> new Refer.Saving.Conflict(opened(theirs));
            case Saving.Gone() -> new Refer.Saving.Gone();
        };
    }

    void delete(Member member, UUID id) {
        drafts.delete(member.id().value(), new DraftId(id));
    }

    private Refer.Draft opened(Draft draft) {
        return new Refer.Draft(
                draft.id().value(), draft.revision(), read(draft.body()), draft.savedAt(), draft.keptUntil());
    }

    private String write(Answers answers) {
        var kept = new EnumMap<Field, String>(Field.class);
        answers.typed().forEach((field, text) -> kept.put(field, cut(text)));
        return json.writeValueAsString(kept);
    }

    /** A question that is not asked any more is left out. */
    private Answers read(String body) {
        var typed = new EnumMap<Field, String>(Field.class);
        Map<String, String> stored = json.readValue(body, new TypeReference<>() {});
        for (var field : Field.values()) {
            var text = stored.get(field.name());
            if (text != null) {
                typed.put(field, text);
            }
        }
        return new Answers(typed);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_ANSWER
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_ANSWER));
    }
}
