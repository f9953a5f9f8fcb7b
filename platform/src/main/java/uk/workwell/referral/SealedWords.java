package uk.workwell.referral;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.workwell.tenant.sealed.Column;
import uk.workwell.tenant.sealed.Sealed;
import uk.workwell.tenant.sealed.Seals;

/** Seals what people wrote about a referral, each value bound to its column and row. */
@Component
class SealedWords {

    static final Column WORDS = new Column("referral", "words");
    static final Column PERSON_WORDS = new Column("referral", "person_words");
    static final Column DECISION_WORDS = new Column("referral", "decision_words");
    static final Column HOLD_WORDS = new Column("referral", "hold_words");
    static final Column ALLOCATION_WORDS = new Column("referral", "allocation_words");
    static final Column QUESTION = new Column("referral_question", "question");
    static final Column WHY_ASKED = new Column("referral_question", "why");
    static final Column ANSWER = new Column("referral_question", "answer");
    static final Column RECEIPT_LINES = new Column("eligibility_receipt", "lines");
    static final Column RECEIPT_FACTS = new Column("eligibility_receipt", "facts");

    private final Seals seals;
    private final JsonMapper json;

    SealedWords(Seals seals, JsonMapper json) {
        this.seals = seals;
        this.json = json;
    }

    Sealed seal(Column place, UUID row, Object value) {
        return seals.tenant().seal(place, row, json.writeValueAsString(value));
    }

    <T> T open(Column place, UUID row, Class<T> type, Sealed value) {
        return json.readValue(seals.tenant().open(place, row, value), type);
    }

    /** {@link #open} for what may have been destroyed or never written. */
    <T> @Nullable T openIfPresent(Column place, UUID row, Class<T> type, @Nullable Sealed value) {
        return value == null ? null : open(place, row, type, value);
    }
}
