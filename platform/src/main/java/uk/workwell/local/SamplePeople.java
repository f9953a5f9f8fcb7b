package uk.workwell.local;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.referral.HealthLink;
import uk.workwell.referral.LapsingReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;
import uk.workwell.tenant.calendar.WorkingDays;

/** Invented people in every state that a referral or a case can have, some 240 in each of three areas. */
@Component
@Profile({"local", "test"})
@Order(20)
class SamplePeople implements SampleData {

    private static final Duration HOUR = Duration.ofHours(1);

    private final SampleLife life;
    private final SampleForms forms;
    private final SampleWork work;
    private final SampleDecisions decisions;
    private final SampleFollowUps followUps;
    private final Team team;
    private final LapsingReferrals lapsing;
    private final WorkingDays calendar;
    private final Clock clock;

    SamplePeople(
            SampleLife life,
            SampleForms forms,
            SampleWork work,
            SampleDecisions decisions,
            SampleFollowUps followUps,
            Team team,
            LapsingReferrals lapsing,
            WorkingDays calendar,
            Clock clock) {
        this.life = life;
        this.forms = forms;
        this.work = work;
        this.decisions = decisions;
        this.followUps = followUps;
        this.team = team;
        this.lapsing = lapsing;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The areas side by side: none knows of the others. */
    @Override
    public String fill() {
        int made;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            made = SampleArea.ALL.stream()
                    .map(area -> CompletableFuture.supplyAsync(() -> hasPeople(area) ? 0 : fill(area), threads))
                    .toList()
                    .stream()
                    .mapToInt(CompletableFuture::join)
                    .sum();
        }
        lapsing.now();
        return made == 0 ? "people as they were" : made + " people";
    }

    private boolean hasPeople(SampleArea area) {
        return work.anyDecided(area.colleague(team, "lead"));
    }

    private int fill(SampleArea area) {
        var coaches = List.of(area.colleague(team, "coach"), area.colleague(team, "coach2"));
        var duty = area.colleague(team, "duty");
        var diary = new SampleDiary(calendar);
        var ends = new ArrayList<SampleFollowUps.End>();
        int number = area.firstNumber();
        for (var story : SampleStory.values()) {
            for (int which = 0; which < story.byEmployer(); which++) {
                byEmployer(area, story, which, coaches.get(which % 2), number++)
                        .flatMap(one -> decisions.live(one, duty, diary))
                        .ifPresent(ends::add);
            }
        }
        number = byForm(area, coaches, duty, diary, ends, number);
        followUps.live(area.icb(), ends);
        for (var alias : area.employers().stream().distinct().toList()) {
            life.draft(
                    alias,
                    SamplePerson.of(number++, area.postcodes()),
                    clock.instant().minus(HOUR));
        }
        return number - area.firstNumber();
    }

    /** Empty where there is nothing for the team to decide. */
    private Optional<SampleCase> byEmployer(
            SampleArea area, SampleStory story, int which, Colleague coach, int number) {
        var alias = area.employers().get(number % area.employers().size());
        var person = story == SampleStory.KNOWN_ALREADY
                ? SamplePerson.of(numberOf(area, SampleStory.TO_SCREEN) + which, area.postcodes())
                : SamplePerson.of(number, area.postcodes());
        var sent = life.daysAgo(story.daysAgo(which), number);
        var line = life.send(alias, person, sent);
        if (story == SampleStory.AWAITING || story == SampleStory.SILENT) return Optional.empty();
        if (story == SampleStory.TAKEN_BACK) {
            life.takeBack(alias, line, sent.plus(HOUR.multipliedBy(5)));
            return Optional.empty();
        }
        var referral = life.referral(area.icb(), alias, line);
        var answered = sent.plus(HOUR.multipliedBy(6));
        if (story == SampleStory.SAID_NO) {
            life.sayNo(area.icb(), referral, answered);
            return Optional.empty();
        }
        life.confirm(area.icb(), referral, person, health(story, which), number % 2 == 0, answered);
        return Optional.of(new SampleCase(story, which, person, coach, referral, sent));
    }

    private int byForm(
            SampleArea area,
            List<Colleague> coaches,
            Colleague duty,
            SampleDiary diary,
            List<SampleFollowUps.End> ends,
            int from) {
        var invited = forms.invite(area.colleague(team, "admin"), life.daysAgo(235, 0));
        int number = from;
        for (var story : SampleStory.values()) {
            for (int which = 0; which < story.byForm(); which++) {
                int place = story.byEmployer() + which;
                var coach = coaches.get(place % 2);
                var person = story == SampleStory.LOOKS_ALIKE
                        ? SamplePerson.of(numberOf(area, SampleStory.WORKING) + which, area.postcodes())
                                .misspelt()
                        : SamplePerson.of(number, area.postcodes());
                number++;
                var sent = life.daysAgo(story.daysAgoByForm(which), number);
                ReferralId referral = forms.receive(area, invited, coach, person, health(story, which), sent);
                decisions
                        .live(new SampleCase(story, place, person, coach, referral, sent), duty, diary)
                        .ifPresent(ends::add);
            }
        }
        return number;
    }

    private static HealthLink health(SampleStory story, int which) {
        return story == SampleStory.NOT_ELIGIBLE ? HealthLink.NO : which % 9 == 1 ? HealthLink.UNKNOWN : HealthLink.YES;
    }

    /** The first of those whom an employer sent into this story. */
    private static int numberOf(SampleArea area, SampleStory story) {
        int number = area.firstNumber();
        for (var before : SampleStory.values()) {
            if (before == story) break;
            number += before.byEmployer();
        }
        return number;
    }
}
