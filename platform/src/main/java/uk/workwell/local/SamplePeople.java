package uk.workwell.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.casework.Channel;
import uk.workwell.referral.HealthLink;
import uk.workwell.referral.LapsingReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.team.Colleague;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.settings.ReadySettings;

/** Invented people in every state that a referral or a case can have, in three areas. */
@Component
@Profile({"local", "test"})
@Order(20)
class SamplePeople implements SampleData {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private static final List<Area> AREAS = List.of(
            new Area(
                    "QE1",
                    List.of("harbour-foods", "harbour-foods", "mill-lane-print"),
                    List.of("LA1 1YN", "PR1 2HE"),
                    0),
            new Area("QOP", List.of("harbour-foods"), List.of("M14 5SX", "OL1 1NL"), 200),
            new Area("QF7", List.of("northgate-care"), List.of("S1 2HH", "S60 1AE"), 400));

    private final SampleLife life;
    private final SampleWork work;
    private final SampleSupport support;
    private final Team team;
    private final LapsingReferrals lapsing;
    private final Clock clock;

    /** Where people live, and who sends them. */
    private record Area(String code, List<String> employers, List<String> postcodes, int firstNumber) {

        TenantId icb() {
            return ReadySettings.tenant(code);
        }
    }

    SamplePeople(
            SampleLife life, SampleWork work, SampleSupport support, Team team, LapsingReferrals lapsing, Clock clock) {
        this.life = life;
        this.work = work;
        this.support = support;
        this.team = team;
        this.lapsing = lapsing;
        this.clock = clock;
    }

    @Override
    public String fill() {
        int made = 0;
        for (var area : AREAS) {
            made += hasPeople(area) ? 0 : fill(area);
        }
        lapsing.now();
        return made == 0 ? "people as they were" : made + " people";
    }

    private boolean hasPeople(Area area) {
        var lead = colleague(area, "lead");
        return work.anyDecided(lead);
    }

    private int fill(Area area) {
        int number = area.firstNumber();
        for (var story : SampleStory.values()) {
            for (int which = 0; which < story.people(); which++) {
                live(area, story, which, number++);
            }
        }
        for (var alias : area.employers().stream().distinct().toList()) {
            life.draft(
                    alias,
                    SamplePerson.of(number++, area.postcodes()),
                    clock.instant().minus(HOUR));
        }
        return number - area.firstNumber();
    }

    private void live(Area area, SampleStory story, int which, int number) {
        var alias = area.employers().get(number % area.employers().size());
        var coach = colleague(area, which % 2 == 0 ? "coach" : "coach2");
        var person = person(area, story, which, number);
        var sent = life.daysAgo(story.daysAgo(which), number);
        var line = life.send(alias, person, sent);
        if (story == SampleStory.AWAITING || story == SampleStory.SILENT) return;
        if (story == SampleStory.TAKEN_BACK) {
            life.takeBack(alias, line, sent.plus(HOUR.multipliedBy(5)));
            return;
        }
        var referral = life.referral(area.icb(), alias, line);
        var answered = sent.plus(HOUR.multipliedBy(6));
        if (story == SampleStory.SAID_NO) {
            life.sayNo(area.icb(), referral, answered);
            return;
        }
        var health =
                story == SampleStory.NOT_ELIGIBLE ? HealthLink.NO : which == 1 ? HealthLink.UNKNOWN : HealthLink.YES;
        life.confirm(area.icb(), referral, person, health, number % 2 == 0, answered);
        decide(story, which, coach, referral, sent);
    }

    private void decide(SampleStory story, int which, Colleague coach, ReferralId referral, Instant sent) {
        var decided = sent.plus(DAY.multipliedBy(1)).plus(HOUR);
        switch (story) {
            case AWAITING, SAID_NO, SILENT, TAKEN_BACK, TO_SCREEN, KNOWN_ALREADY -> {}
            case NOT_ELIGIBLE -> work.decline(coach, referral, decided);
            case REDIRECTED -> work.redirect(coach, referral, decided);
            case HELD -> work.hold(coach, referral, decided);
            case NEW -> work.accept(coach, referral, decided);
            case CONTACTING -> {
                work.accept(coach, referral, decided);
                work.tryToReach(coach, referral, Channel.PHONE, decided.plus(HOUR));
                work.tryToReach(coach, referral, Channel.TEXT, decided.plus(DAY));
            }
            case BOOKED -> {
                work.accept(coach, referral, decided);
                var comes = life.daysAgo(-3 - which * 2, 0).plus(HOUR.multipliedBy(which));
                work.book(coach, referral, comes, decided.plus(DAY));
            }
            case STARTED -> {
                work.accept(coach, referral, decided);
                var first = sent.plus(DAY.multipliedBy(7)).plus(HOUR);
                work.book(coach, referral, first, decided.plus(DAY));
                work.start(coach, referral, first);
            }
            case ASSESSED, PLANNED, WORKING, PAUSED, ENDING, ENDED, FOLLOWED, ARCHIVED -> {
                work.accept(coach, referral, decided);
                // An hour of the day for each story: no coach sees two people at once.
                var first = sent.plus(DAY.multipliedBy(7)).plus(HOUR.multipliedBy(story.hour()));
                work.book(coach, referral, first, decided.plus(DAY));
                work.start(coach, referral, first);
                support.live(story, which, coach, referral, first);
            }
            case NOT_TAKING_PART -> {
                work.accept(coach, referral, decided);
                work.hearNo(coach, referral, decided.plus(DAY));
            }
            case NOT_REACHED -> notReached(coach, referral, decided);
        }
    }

    private void notReached(Colleague coach, ReferralId referral, Instant decided) {
        work.accept(coach, referral, decided);
        work.tryToReach(coach, referral, Channel.PHONE, decided.plus(HOUR));
        work.tryToReach(coach, referral, Channel.PHONE, decided.plus(DAY).plus(HOUR.multipliedBy(5)));
        work.tryToReach(coach, referral, Channel.TEXT, decided.plus(DAY.multipliedBy(3)));
        work.write(coach, referral, decided.plus(DAY.multipliedBy(4)));
        work.giveUp(coach, referral, decided.plus(DAY.multipliedBy(18)));
    }

    /** Whoever is known already is one of those who wait for a decision. */
    private static SamplePerson person(Area area, SampleStory story, int which, int number) {
        int known = area.firstNumber();
        for (var before : SampleStory.values()) {
            if (before == SampleStory.TO_SCREEN) break;
            known += before.people();
        }
        return SamplePerson.of(story == SampleStory.KNOWN_ALREADY ? known + which : number, area.postcodes());
    }

    private Colleague colleague(Area area, String role) {
        var email = role + "@" + area.code().toLowerCase(Locale.ROOT) + ".example";
        return CurrentTenant.within(area.icb(), () -> team.byEmail(email).orElseThrow());
    }
}
