package uk.workwell.local;

import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.sharing.messages.Correspondence;
import uk.workwell.sharing.messages.Correspondence.Wrote;
import uk.workwell.sharing.messages.MessageId;

/** What people of three areas and their employers write to each other: kept to oneself, passed on to the coach, new. */
@Component
@Profile({"local", "test"})
@Order(44)
class SampleMessages implements SampleData {

    private static final int THREADS = 8;

    private static final List<String> FROM_HR = List.of(
            "Hello, we hope that you are getting on well. The team says hello. Shall we talk about the first week some time?",
            "The new rota is out. I can send it to your private address, if you like.",
            "The keys of your locker are at the reception. Nobody has touched anything.",
            "Would a short telephone call on Thursday suit you? Any time after two.");
    private static final List<String> FROM_PEOPLE = List.of(
            "Thank you. Thursday at three is fine. Please ring my mobile.",
            "Thanks for asking. I should like to see the rota before I come back, yes please.");
    private static final List<String> NEWS = List.of(
            "One more thing: the car park is closed next week because of the building work.",
            "Your question about the holidays: all days of this year are carried over.");

    private final SampleEmployees employees;
    private final Correspondence correspondence;
    private final SampleDays days;

    SampleMessages(SampleEmployees employees, Correspondence correspondence, SampleDays days) {
        this.employees = employees;
        this.correspondence = correspondence;
        this.days = days;
    }

    @Override
    public String fill() {
        int made = employees.inEachArea(this::fill);
        return made == 0 ? "messages as they were" : made + " messages";
    }

    private int fill(List<SampleEmployee> inTheArea) {
        var all = SampleEmployees.ofTheFirstCoach(inTheArea);
        if (all.stream().anyMatch(one -> !correspondence.of(one.referral()).isEmpty())) return 0;
        int made = 0;
        for (var one : all.stream().limit(THREADS).toList()) made += write(one, made);
        return made;
    }

    /** The employer writes and the person answers; every second time both is for the coach, too. Then something new. */
    private int write(SampleEmployee one, int number) {
        var first = fromHr(one, FROM_HR.get(number % FROM_HR.size()), days.ago(9));
        var reply = one.asPerson(
                days.ago(8),
                () -> sent(correspondence.reply(
                        one.employer(), one.referral(), FROM_PEOPLE.get(number % FROM_PEOPLE.size()))));
        boolean open = number % 2 == 0;
        one.asPerson(
                days.ago(8),
                () -> open
                        ? correspondence.passOn(one.referral(), first) && correspondence.passOn(one.referral(), reply)
                        : correspondence.keep(one.referral(), first));
        fromHr(one, NEWS.get(number % NEWS.size()), days.ago(1));
        return 3;
    }

    private MessageId fromHr(SampleEmployee one, String words, Instant when) {
        return one.asHr(when, () -> sent(correspondence.write(one.employer(), one.hr(), one.referral(), words)));
    }

    private static MessageId sent(Wrote result) {
        if (result instanceof Wrote.Sent(var id)) return id;
        throw new IllegalStateException("A sample message was refused: " + result);
    }
}
