package uk.workwell.workspace;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import uk.workwell.tenant.settings.Timers;

/** By which rules something comes onto Today, with this ICB's numbers. */
final class HowFound {

    private HowFound() {}

    static Details of(Timers timers) {
        var rules = new UnorderedList(Stream.of(
                        "Silence: somebody in support, and no contact for %d days"
                                .formatted(timers.silenceDays().value()),
                        "Promises: a step of the plan is past its day, a service has not answered, or no plan is agreed"
                                + " %d working days after the referral came"
                                        .formatted(timers.planWorkingDays().value()),
                        "Time: the support clock has passed 75%, has two weeks left or is over; a pause ends within three"
                                + " days; more weeks were asked for and no lead has answered",
                        "To do: a first contact within %d working days, cases to close,"
                                        .formatted(
                                                timers.firstContactWorkingDays().value())
                                + " what somebody answered by a link until you have read it, follow-ups from two weeks before their day, and a week without a next appointment")
                .map(ListItem::new)
                .toArray(ListItem[]::new));
        return new Details("How these are found", rules);
    }
}
