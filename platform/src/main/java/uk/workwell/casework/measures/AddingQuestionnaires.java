package uk.workwell.casework.measures;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.casework.measures.QuestionnaireFile.Reading;
import uk.workwell.casework.measures.QuestionnaireResult.Added;
import uk.workwell.casework.measures.QuestionnaireResult.Refused;
import uk.workwell.casework.measures.QuestionnaireResult.Sound;
import uk.workwell.tenant.CurrentTenant;

/**
 * An ICB adds a questionnaire, or the next version of one. A version that is there is never changed, whether it was asked or
 * not: the next one follows it.
 */
@Service
public class AddingQuestionnaires {

    private final QuestionnaireFile files;
    private final ShippedQuestionnaires shipped;
    private final OwnQuestionnaires own;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AddingQuestionnaires(
            QuestionnaireFile files,
            ShippedQuestionnaires shipped,
            OwnQuestionnaires own,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.shipped = shipped;
        this.own = own;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether the file could be added; nothing is changed. */
    public QuestionnaireResult check(String file) {
        return in(() -> checked(file));
    }

    public QuestionnaireResult add(String file) {
        try {
            return in(() -> checked(file) instanceof Sound(var one) ? added(one) : checked(file));
        } catch (DuplicateKeyException quicker) {
            return new Refused(List.of("Somebody added this version meanwhile. Read the file again"));
        }
    }

    private Added added(Questionnaire one) {
        own.insert(one, files.text(one), clock.instant());
        events.publishEvent(new QuestionnaireAdded(CurrentTenant.get()));
        return new Added(one);
    }

    private QuestionnaireResult checked(String file) {
        return switch (files.read(file)) {
            case Reading.NotRead(var refused) -> refused;
            case Reading.Read(var one) -> {
                if (one.code() != null && shipped.has(one.code())) {
                    yield new Refused(List.of(one.code() + " comes with the service. Give yours another code"));
                }
                int newest = one.code() == null ? 0 : own.newestVersion(one.code());
                if (one.version() != newest + 1) {
                    yield new Refused(List.of(
                            newest == 0
                                    ? "The first version of a questionnaire is version 1"
                                    : "Version %d is there. Versions never change: the next one is version %d"
                                            .formatted(newest, newest + 1)));
                }
                var before = newest == 0 ? null : own.find(one.code(), newest).orElse(null);
                var wrong = QuestionnaireRules.wrong(one, before);
                yield wrong.isEmpty() ? new Sound(one) : new Refused(wrong);
            }
        };
    }

    private QuestionnaireResult in(Supplier<QuestionnaireResult> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
