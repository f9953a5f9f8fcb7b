package uk.workwell.workspace;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import uk.workwell.look.Count;
import uk.workwell.look.Lines;
import uk.workwell.look.Panel;
import uk.workwell.referral.AnswerGiven;
import uk.workwell.referral.Exchange.AskedOf;
import uk.workwell.tenant.calendar.WorkingDays;

/** Answers to a coach's own questions about referrals: each waits here until somebody decides. */
class AnswersToday extends Div {

    AnswersToday(List<AnswerGiven> answers, WorkingDays calendar, LocalDate today) {
        var lines = new Lines();
        answers.forEach(answer -> lines.line(
                TriageView.link(answer.id(), answer.name()),
                "%s your question on %s. Decide about the referral"
                        .formatted(
                                answer.by() == AskedOf.PERSON ? "Answered" : "The referrer answered",
                                Dates.day(answer.at())),
                Tags.due(calendar, today, answer.screenBy())));
        add(new Panel("Answers to your questions")
                .count(new Count(answers.size()))
                .flush(lines));
    }
}
