package uk.workwell.confirming;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import uk.workwell.employer.Employers;
import uk.workwell.employer.MemberId;
import uk.workwell.employer.MemberRole;
import uk.workwell.employer.RegisterEmployer;
import uk.workwell.employer.SizeBand;
import uk.workwell.employer.Verification;
import uk.workwell.referral.EmployerWords;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.SendReferral;
import uk.workwell.referral.SendingReferrals;
import uk.workwell.referral.UnplacedReferrals;
import uk.workwell.team.AddStaff;
import uk.workwell.team.Role;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.Actor;
import uk.workwell.tenant.CurrentActor;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.settings.ReadySettings;

/** An employer refers Beatrix Underhill-Moss, who is made up, with a mobile and an address that no other test has. */
@Component
@Profile("test")
public class Beatrix {

    public static final TenantId ICB = ReadySettings.tenant("QE1");
    public static final LocalDate BORN = LocalDate.of(1985, 3, 27);

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Employers employers;
    private final SendingReferrals sending;
    private final UnplacedReferrals unplaced;
    private final Team team;

    Beatrix(Employers employers, SendingReferrals sending, UnplacedReferrals unplaced, Team team) {
        this.employers = employers;
        this.sending = sending;
        this.unplaced = unplaced;
        this.team = team;
    }

    /** @param line the employer's own line */
    public record Referred(
            ReferralId referral,
            UUID line,
            EmployerId employer,
            String mobile,
            String email,
            String hr,
            String coach) {}

    /** Each time somebody else: nobody is a duplicate of another test's. */
    public Referred referred() {
        return referred("Beatrix Underhill-" + letters(), "How can we plan a return to the glaze room?");
    }

    public Referred referred(String name, String help) {
        return referred(name, help, false);
    }

    /** Where two ICBs meet: sent, and held by none. The referral's id is that of the employer's line. */
    public Referred unplaced() {
        return referred("Beatrix Underhill-" + letters(), "How can we plan a return to the glaze room?", true);
    }

    private Referred referred(String name, String help, boolean whereAreasMeet) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var coach = "coach-" + mark + "@qe1.example";
        staff(coach);
        var employer = new EmployerId(UUID.randomUUID());
        var member = new MemberId(UUID.randomUUID());
        var hr = "hr@kettle-" + mark + ".example";
        employers.register(new RegisterEmployer(
                employer,
                "kettle-" + mark,
                "Imaginary Kettle Company",
                null,
                SizeBand.UNKNOWN,
                Verification.VERIFIED,
                Set.of("kettle-" + mark + ".example"),
                List.of(),
                List.of(new RegisterEmployer.NewMember(member, "Petra Inkwell", hr, "HR", null, MemberRole.HR))));
        var mobile = "+447700900%03d".formatted(NUMBERS.incrementAndGet() % 400);
        var email = "beatrix-" + mark + "@post.example";
        var line = UUID.randomUUID();
        var words = new EmployerWords(
                new EmployerWords.Who(
                        name,
                        BORN,
                        whereAreasMeet ? "LA19 5XA" : "LA1 1AA",
                        whereAreasMeet ? "E06000063" : null,
                        mobile,
                        email,
                        null,
                        "After 5pm",
                        "Large print, please"),
                new EmployerWords.Job(
                        "Glazing operator",
                        "Little Nowhere works",
                        LocalDate.of(2019, 5, 6),
                        "30 hours",
                        "over 4 days",
                        "Glazing and firing",
                        List.of(EmployerWords.Hazard.HEAT_OR_COLD)),
                new EmployerWords.Situation(
                        EmployerWords.AtWork.OFF,
                        LocalDate.now(java.time.ZoneId.of("Europe/London")).minusDays(20),
                        null,
                        null),
                new EmployerWords.Ask(Set.of(EmployerWords.Question.PLAN_THE_RETURN), help),
                "A stool at the kiln.",
                new EmployerWords.Referrer("Imaginary Kettle Company", "Petra Inkwell", "HR", hr, "01632 960045"));
        if (whereAreasMeet) {
            CurrentEmployer.run(
                    employer,
                    () -> CurrentActor.within(new Actor(Actor.Kind.MEMBER, member.value()), () -> {
                        unplaced.send(new SendReferral(line, employer, words));
                        return true;
                    }));
            return new Referred(new ReferralId(line), line, employer, mobile, email, hr, coach);
        }
        var referral = CurrentTenant.within(
                ICB,
                () -> CurrentActor.within(
                        new Actor(Actor.Kind.MEMBER, member.value()),
                        () -> sending.send(new SendReferral(line, employer, words))));
        return new Referred(referral, line, employer, mobile, email, hr, coach);
    }

    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .substring(0, 8)
                .chars()
                .mapToObj(c -> String.valueOf((char) ('a' + c % 26)))
                .collect(Collectors.joining());
    }

    private StaffId staff(String email) {
        return CurrentTenant.within(ICB, () -> {
            if (team.providers().isEmpty()) {
                team.addProvider(UUID.randomUUID(), "Imaginary Health Trust", "Imaginary Health Trust");
            }
            return team.add(AddStaff.of("Isla Fenwright", email, team.defaultProvider(), Role.COACH));
        });
    }
}
