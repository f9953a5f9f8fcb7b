package uk.workwell.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import uk.workwell.agreement.Adjustment;
import uk.workwell.agreement.AdjustmentId;
import uk.workwell.agreement.AdjustmentResult;
import uk.workwell.agreement.Adjustments;
import uk.workwell.agreement.AskForAdjustment;
import uk.workwell.agreement.Catalogue;
import uk.workwell.agreement.EmployersAdjustments;
import uk.workwell.agreement.Party;
import uk.workwell.employer.Member;
import uk.workwell.portal.AdjustmentDesk;
import uk.workwell.portal.view.Agreements;
import uk.workwell.portal.view.Agreements.Outcome;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.sharing.DocumentId;
import uk.workwell.sharing.Permissions;
import uk.workwell.sharing.Reader;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.RecordSeen;
import uk.workwell.tenant.Subject;

/**
 * Changes at work, as far as one member of an employer may read them: what the person lets them, as long as they do; and of what
 * both sides signed, the signed version, for whoever was let to read it once.
 */
@Service
class AdjustmentsOfStaff implements AdjustmentDesk {

    private final SignedInMember signedIn;
    private final Lines lines;
    private final Standings standings;
    private final Adjustments adjustments;
    private final EmployersAdjustments employers;
    private final Permissions permissions;
    private final AcceptedReferrals accepted;
    private final Catalogue catalogue;
    private final AdjustmentSheets sheets;
    private final HealthWords healthWords;
    private final ApplicationEventPublisher events;

    AdjustmentsOfStaff(
            SignedInMember signedIn,
            Lines lines,
            Standings standings,
            Adjustments adjustments,
            EmployersAdjustments employers,
            Permissions permissions,
            AcceptedReferrals accepted,
            Catalogue catalogue,
            AdjustmentSheets sheets,
            HealthWords healthWords,
            ApplicationEventPublisher events) {
        this.signedIn = signedIn;
        this.lines = lines;
        this.standings = standings;
        this.adjustments = adjustments;
        this.employers = employers;
        this.permissions = permissions;
        this.accepted = accepted;
        this.catalogue = catalogue;
        this.sheets = sheets;
        this.healthWords = healthWords;
        this.events = events;
    }

    @Override
    public Optional<Agreements.OfStaff> of(UUID staff) {
        var member = signedIn.get();
        return lines.find(member, staff).map(line -> {
            var theirs = inside(member, line, in -> in.all().stream()
                            .filter(one -> in.reads(one).any())
                            .map(sheets::line)
                            .toList())
                    .orElseGet(List::of);
            return new Agreements.OfStaff(
                    staff,
                    line.called(),
                    inside(member, line, In::inContact).orElse(false),
                    theirs,
                    inside(member, line, in -> catalogue.offered().stream()
                                    .map(kind -> new Agreements.Option(kind.code(), kind.words()))
                                    .toList())
                            .orElseGet(List::of));
        });
    }

    @Override
    public Optional<Agreements.Sheet> sheet(UUID staff, UUID adjustment) {
        var member = signedIn.get();
        return lines.find(member, staff)
                .flatMap(line -> inside(member, line, in -> in.one(adjustment).map(one -> {
                            seen(one.id());
                            var file = adjustments.file(in.referral(), one.id()).orElseThrow();
                            return sheets.sheet(
                                    member, line, file, in.reads(one).now());
                        }))
                        .flatMap(found -> found));
    }

    @Override
    public Outcome answer(UUID staff, UUID adjustment, Agreements.Typed typed) {
        var member = signedIn.get();
        return lines.find(member, staff)
                .flatMap(line -> inside(member, line, in -> in.one(adjustment)
                        .filter(one -> in.reads(one).now())
                        .map(one -> answered(member, in, one, typed))))
                .flatMap(made -> made)
                .orElseGet(Outcome.Gone::new);
    }

    private Outcome answered(Member member, In in, Adjustment one, Agreements.Typed typed) {
        var read = new EmployersAdjustments.Read(
                in.referral(),
                one.id(),
                typed.version(),
                typed.number(),
                typed.hash(),
                member.name(),
                !member.role().signsIn());
        var words = typed.words();
        return outcome(
                switch (typed.act()) {
                    case SAY -> employers.say(read, words);
                    case END -> employers.end(read, words);
                    case IN_PLACE -> employers.putInPlace(read);
                    case VARY -> employers.vary(read, words, AnswersTyped.practical(typed));
                    case ACKNOWLEDGE, ASK_MORE, YES, PARTLY, TRIAL, NO ->
                        employers.answer(read, AnswersTyped.answer(typed));
                });
    }

    @Override
    public Outcome suggest(UUID staff, String kind, String words) {
        var member = signedIn.get();
        return lines.find(member, staff)
                .flatMap(line -> inside(
                        member,
                        line,
                        in -> in.inContact() ? suggested(in.referral(), kind, words) : new Outcome.Gone()))
                .orElseGet(Outcome.Gone::new);
    }

    private Outcome suggested(UUID referral, String kind, String words) {
        return accepted.facts(new ReferralId(referral))
                .map(facts -> outcome(adjustments.ask(new AskForAdjustment(
                        facts.wall(), referral, CurrentEmployer.get(), Party.EMPLOYER, kind, words, null))))
                .orElseGet(Outcome.Gone::new);
    }

    @Override
    public List<String> healthWords(String text) {
        return healthWords.in(text);
    }

    private void seen(AdjustmentId id) {
        events.publishEvent(
                new RecordSeen(CurrentTenant.get(), new Subject("adjustment", id.value()), "adjustment", "employer"));
    }

    private static Outcome outcome(AdjustmentResult result) {
        return switch (result) {
            case AdjustmentResult.Done(var id, var now) -> new Outcome.Done(id.value());
            case AdjustmentResult.Refused(var field, var words) -> new Outcome.Problem(field, words);
            case AdjustmentResult.ChangedSince(var by, var at, var now) ->
                new Outcome.Changed("It is now “" + now.words() + "”. What you typed is still here and was not sent.");
            case AdjustmentResult.OtherVersion(var read, var now) ->
                new Outcome.Changed("Version %d is on the table now: “%s” You answered to version %d: “%s”"
                        .formatted(
                                now.number(),
                                now.terms().words(),
                                read.number(),
                                read.terms().words()));
            case AdjustmentResult.NotFound gone -> new Outcome.Gone();
        };
    }

    /**
     * What a member may read of one.
     *
     * @param now whether it is permitted now
     * @param once whether it was permitted once, and is signed
     */
    private record Reads(boolean now, boolean once) {

        boolean any() {
            return now || once;
        }
    }

    /** Inside the ICB of one line. */
    private final class In {

        private final Member member;
        private final Standings.Inside inside;
        private @Nullable Set<DocumentId> ever;

        In(Member member, Standings.Inside inside) {
            this.member = member;
            this.inside = inside;
        }

        UUID referral() {
            return inside.referral();
        }

        List<Adjustment> all() {
            return employers.of(CurrentEmployer.get(), List.of(inside.referral()));
        }

        Optional<Adjustment> one(UUID id) {
            return all().stream()
                    .filter(one -> one.id().value().equals(id))
                    .filter(one -> reads(one).any())
                    .findFirst();
        }

        Reads reads(Adjustment one) {
            var document = new DocumentId(one.id().value());
            boolean once = one.signedNumber() != null && ever().contains(document);
            return new Reads(inside.mayRead().test(document), once);
        }

        /** All that was ever permitted, asked for once. */
        private Set<DocumentId> ever() {
            if (ever == null) ever = permissions.everLetRead(inside.referral(), member.id());
            return ever;
        }

        boolean inContact() {
            return inside.inContact();
        }
    }

    private <T> Optional<T> inside(Member member, Line line, Function<In, T> work) {
        return standings.inside(line, new Reader.Member(member.id()), found -> work.apply(new In(member, found)));
    }
}
