package uk.workwell.selfservice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import uk.workwell.agreement.passport.BringPassport;
import uk.workwell.agreement.passport.BringPassport.Brought;
import uk.workwell.agreement.passport.Clause;
import uk.workwell.agreement.passport.Clauses.Offered;
import uk.workwell.agreement.passport.IssuePassport;
import uk.workwell.agreement.passport.OfferedPassports;
import uk.workwell.agreement.passport.Passport;
import uk.workwell.agreement.passport.PassportId;
import uk.workwell.agreement.passport.PassportResult;
import uk.workwell.agreement.passport.Passports;
import uk.workwell.link.Ticket;
import uk.workwell.person.People;
import uk.workwell.person.PersonCard;
import uk.workwell.referral.AcceptedReferrals;
import uk.workwell.referral.ReferralId;
import uk.workwell.tenant.calendar.Written;

/** What a person makes, takes and withdraws behind a link to their passport. */
@Service
class PersonsPassport {

    private final PersonsSide side;
    private final Passports passports;
    private final BringPassport bringing;
    private final OfferedPassports offered;
    private final AcceptedReferrals accepted;
    private final People people;
    private final TransactionTemplate transaction;

    PersonsPassport(
            PersonsSide side,
            Passports passports,
            BringPassport bringing,
            OfferedPassports offered,
            AcceptedReferrals accepted,
            People people,
            TransactionTemplate transaction) {
        this.side = side;
        this.passports = passports;
        this.bringing = bringing;
        this.offered = offered;
        this.accepted = accepted;
        this.people = people;
        this.transaction = transaction;
    }

    /** @param made newest first */
    record Page(List<Choice> choices, List<Made> made, Optional<FromEmployer> offered) {}

    /** What their employer brought. */
    record FromEmployer(String id, String on, List<Choice> clauses) {}

    record Choice(String id, String what, String words, String when) {}

    record Made(
            String id, String on, boolean valid, String withdrawnOn, String code, List<String> clauses, String own) {}

    Page page(Ticket ticket) {
        return side.within(ticket, () -> {
            side.seen(ticket, "passport");
            return new Page(
                    passports.choices(ticket.subject()).stream()
                            .map(PersonsPassport::choice)
                            .toList(),
                    passports.of(ticket.subject()).stream()
                            .map(PersonsPassport::made)
                            .toList(),
                    offered.waiting(ticket.subject())
                            .map(one -> new FromEmployer(
                                    one.id().toString(),
                                    Written.longDay(one.at()),
                                    one.clauses().stream()
                                            .map(clause -> choice(new Offered(one.id(), clause)))
                                            .toList())));
        });
    }

    private static Choice choice(Offered offered) {
        var clause = offered.clause();
        var since = clause.since();
        return new Choice(
                offered.id().toString(),
                clause.what(),
                clause.words(),
                since == null ? "" : "Since " + Written.longDay(since));
    }

    private static Made made(Passport passport) {
        var document = passport.document();
        var withdrawn = passport.withdrawnAt();
        var own = document.ownWords();
        return new Made(
                passport.id().toString(),
                Written.longDay(passport.issuedAt()),
                passport.valid(),
                withdrawn == null ? "" : Written.longDay(withdrawn),
                document.code(),
                document.clauses().stream().map(Clause::what).toList(),
                own == null ? "" : own);
    }

    PassportResult issue(Ticket ticket, List<UUID> chosen, String ownWords) {
        return side.within(ticket, () -> {
            var card = person(ticket).orElseThrow(LinkGone::new);
            return passports.issue(new IssuePassport(card.provider(), ticket.subject(), card.name(), chosen, ownWords));
        });
    }

    private Optional<PersonCard> person(Ticket ticket) {
        return Optional.ofNullable(transaction.execute(status ->
                        accepted.facts(new ReferralId(ticket.subject())).flatMap(facts -> people.find(facts.person()))))
                .flatMap(found -> found);
    }

    /** In words for the person; empty where no employer sent them here, and nobody could be asked. */
    Optional<String> bring(Ticket ticket, byte[] bytes) {
        return side.within(ticket, () -> {
            var facts = Optional.ofNullable(
                            transaction.execute(status -> accepted.facts(new ReferralId(ticket.subject()))))
                    .flatMap(found -> found)
                    .orElseThrow(LinkGone::new);
            var employer = facts.employer();
            if (employer == null) return Optional.<String>empty();
            return Optional.of(words(bringing.bring(facts.provider().value(), ticket.subject(), employer, bytes)));
        });
    }

    private static String words(Brought brought) {
        return switch (brought) {
            case Brought.Asked(var asked) ->
                asked + (asked == 1 ? " request was" : " requests were")
                        + " made of it. Your employer reads none of them before you send it.";
            case Brought.Before() -> "You brought this one before. Nothing is asked twice.";
            case Brought.NotConfirmed() ->
                "We cannot confirm this file. It may have been changed, saved anew or withdrawn.";
        };
    }

    /** Their answer to what the employer brought, in words for them; empty once it does not wait any more. */
    Optional<String> answer(Ticket ticket, UUID id, boolean yes) {
        return side.within(ticket, () -> {
            if (!yes) {
                offered.no(ticket.subject(), id);
                return Optional.of("Nothing was made of it, and nothing of it is kept. Your employer is not told.");
            }
            return Optional.ofNullable(transaction.execute(status -> accepted.facts(new ReferralId(ticket.subject()))))
                    .flatMap(found -> found)
                    .flatMap(facts -> Optional.ofNullable(facts.employer()))
                    .flatMap(employer -> offered.yes(ticket.subject(), employer, id))
                    .map(PersonsPassport::words);
        });
    }

    void withdraw(Ticket ticket, UUID passport) {
        side.within(ticket, () -> passports.withdraw(ticket.subject(), new PassportId(passport)));
    }

    byte[] pdf(Ticket ticket, String passport) {
        return taken(ticket, passport, id -> passports.pdf(ticket.subject(), id));
    }

    byte[] file(Ticket ticket, String passport) {
        return taken(ticket, passport, id -> passports.file(ticket.subject(), id));
    }

    /** The one that was named, or else the newest that is valid. */
    private byte[] taken(Ticket ticket, String named, Function<PassportId, Optional<byte[]>> take) {
        return side.within(ticket, () -> {
            side.seen(ticket, "passport");
            var known = passports.of(ticket.subject()).stream()
                    .filter(Passport::valid)
                    .map(Passport::id)
                    .filter(id -> named.isEmpty() || id.toString().equals(named))
                    .findFirst();
            return known.flatMap(take).orElseThrow(LinkGone::new);
        });
    }
}
