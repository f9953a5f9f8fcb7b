package uk.workwell.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** What was wrong with the pages seen; collected, so that one run tells everything, and asserted after each journey. */
final class Findings implements AfterEachCallback, TestExecutionExceptionHandler {

    private static final List<String> FOUND = new ArrayList<>();

    static synchronized void add(String finding) {
        if (!FOUND.contains(finding)) FOUND.add(finding);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        System.out.println("Failed while the windows showed "
                + Visitor.whereEverybodyIs(context.getRequiredTestMethod().getName()));
        throw failure;
    }

    private static synchronized List<String> take() {
        var taken = List.copyOf(FOUND);
        FOUND.clear();
        return taken;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(take()).as("what was wrong with the pages of this journey").isEmpty();
    }
}
