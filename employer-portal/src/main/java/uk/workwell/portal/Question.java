package uk.workwell.portal;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import uk.workwell.portal.view.Field;

/** One question of a form with its words: label, hint, what to put right, and the control itself. */
interface Question {

    Field field();

    /** What is typed or chosen now; empty for nothing. */
    String answer();

    /** Shows an answer without telling the listener. */
    void show(String answer);

    /** Says beside the control what to do, or with null that nothing is wrong. */
    void fault(@Nullable String words);

    /** Where the error summary leads. */
    Component control();

    void onChange(Runnable listener);

    Component asComponent();
}
