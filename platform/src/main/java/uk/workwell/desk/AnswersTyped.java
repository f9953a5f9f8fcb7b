package uk.workwell.desk;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uk.workwell.agreement.CostBand;
import uk.workwell.agreement.DeclineReason;
import uk.workwell.agreement.EmployersAnswer;
import uk.workwell.agreement.EmployersAnswer.Practical;
import uk.workwell.agreement.Payer;
import uk.workwell.portal.view.Agreements;
import uk.workwell.tenant.calendar.TypedDate;

/** Reads an employer's answer as it was typed; what cannot be read is missing, and is asked for by whoever takes the answer. */
final class AnswersTyped {

    private AnswersTyped() {}

    static EmployersAnswer answer(Agreements.Typed typed) {
        return switch (typed.act()) {
            case ACKNOWLEDGE -> new EmployersAnswer.Acknowledge(typed.words());
            case ASK_MORE -> new EmployersAnswer.AskMore(typed.words());
            case YES -> new EmployersAnswer.Yes(practical(typed));
            case PARTLY -> new EmployersAnswer.Partly(typed.words(), reason(typed), practical(typed));
            case TRIAL -> new EmployersAnswer.Trial(typed.words(), date(typed.until()), practical(typed));
            case NO -> new EmployersAnswer.No(reason(typed), typed.words(), typed.alternative());
            case SAY, IN_PLACE, VARY, END -> throw new IllegalArgumentException("No answer: " + typed.act());
        };
    }

    static Practical practical(Agreements.Typed typed) {
        return new Practical(
                date(typed.from()),
                named(CostBand.values(), typed.cost()),
                named(Payer.values(), typed.payer()),
                typed.owner());
    }

    private static @Nullable DeclineReason reason(Agreements.Typed typed) {
        return named(DeclineReason.values(), typed.reason());
    }

    private static @Nullable LocalDate date(String text) {
        return TypedDate.read(text) instanceof TypedDate.Right(var date) ? date : null;
    }

    private static <E extends Enum<E>> @Nullable E named(E[] all, String name) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
