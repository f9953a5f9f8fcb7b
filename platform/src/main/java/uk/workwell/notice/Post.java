package uk.workwell.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.workwell.employer.Employers;
import uk.workwell.employer.Member;
import uk.workwell.employer.MemberId;
import uk.workwell.link.OneTimeCodes;
import uk.workwell.referral.ReferralId;
import uk.workwell.referral.SendingReferrals;
import uk.workwell.referral.UnplacedReferrals;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.settings.SettingsBook;

/**
 * Sends one notice: finds who and where, fills the text, hands it over, marks it sent. No transaction is open while it
 * waits for a server; a crash in between sends a message twice, which is harmless.
 */
@Component
class Post {

    private static final Duration NEWS_FOR = Duration.ofDays(3);

    private final MailTexts texts;
    private final Words words;
    private final AppointmentsInMessages appointments;
    private final ConversationsInMessages conversations;
    private final PeopleReached people;
    private final Team team;
    private final Employers employers;
    private final TriageTeam triage;
    private final SendingReferrals referrals;
    private final UnplacedReferrals unplaced;
    private final ReferrersReached referrers;
    private final FirmsReached firms;
    private final NewsForEmployers news;
    private final WhoActsByLink byLink;
    private final SettingsBook settings;
    private final Mails mails;
    private final ObjectProvider<TextMessages> textMessages;
    private final Clock clock;

    Post(
            MailTexts texts,
            Words words,
            AppointmentsInMessages appointments,
            ConversationsInMessages conversations,
            PeopleReached people,
            Team team,
            Employers employers,
            TriageTeam triage,
            SendingReferrals referrals,
            UnplacedReferrals unplaced,
            ReferrersReached referrers,
            FirmsReached firms,
            NewsForEmployers news,
            WhoActsByLink byLink,
            SettingsBook settings,
            Mails mails,
            ObjectProvider<TextMessages> textMessages,
            Clock clock) {
        this.texts = texts;
        this.words = words;
        this.appointments = appointments;
        this.conversations = conversations;
        this.people = people;
        this.team = team;
        this.employers = employers;
        this.triage = triage;
        this.referrals = referrals;
        this.unplaced = unplaced;
        this.referrers = referrers;
        this.firms = firms;
        this.news = news;
        this.byLink = byLink;
        this.settings = settings;
        this.mails = mails;
        this.textMessages = textMessages;
        this.clock = clock;
    }

    /** @throws RuntimeException if it could not be handed over; try again later */
    void send(Box box, UUID id) {
        box.waiting(id).ifPresent(notice -> {
            if (triage.passedOn(notice) || byLink.passedOn(notice)) {
                return;
            }
            byLink.icb(notice)
                    .ifPresentOrElse(
                            icb -> byLink.resolved(notice)
                                    .ifPresentOrElse(
                                            found -> CurrentTenant.run(icb, () -> send(box, found)),
                                            () -> giveUp(box, id)),
                            () -> byLink.resolved(notice)
                                    .ifPresentOrElse(found -> send(box, found), () -> giveUp(box, id)));
        });
    }

    private void send(Box box, Notice notice) {
        var firm = notice.recipient() == Recipient.FIRM ? notice.employer() : null;
        if (firm != null && !CurrentEmployer.find().equals(Optional.of(firm))) {
            CurrentEmployer.run(firm, () -> send(box, notice));
            return;
        }
        var addresses = tooLate(notice) ? List.<Reach.Address>of() : addresses(notice);
        if (addresses.isEmpty()) {
            giveUp(box, notice.id());
            return;
        }
        deliver(box, notice, addresses);
    }

    /** Nobody could be reached. If it was the message that asks a person, their referral ends. */
    void giveUp(Box box, UUID id) {
        var notice = box.waiting(id);
        box.gaveUp(id);
        notice.filter(one -> one.event().equals(AskThePerson.EVENT))
                .map(Notice::recipientId)
                .ifPresent(this::undeliverable);
    }

    private void undeliverable(UUID asked) {
        if (CurrentTenant.find().isPresent()) {
            referrals.undeliverable(new ReferralId(asked));
        } else {
            unplaced.undeliverable(asked);
        }
    }

    private void deliver(Box box, Notice notice, List<Reach.Address> addresses) {
        for (var address : addresses) {
            var text = texts.find(notice.event(), notice.recipient(), address.channel());
            if (text.isEmpty()) {
                continue;
            }
            var filling = words.of(notice, text.get().gaps());
            if (filling.isEmpty()) {
                break;
            }
            var message = text.get().filled(filling.get());
            switch (address.channel()) {
                case EMAIL -> mail(notice, address.value(), message);
                case SMS -> textMessages.getObject().send(address.value(), message.text());
                case NONE -> {}
            }
            box.sent(notice.id());
            return;
        }
        box.gaveUp(notice.id());
    }

    private void mail(Notice notice, String to, MailText.Message message) {
        appointments
                .file(notice, to)
                .or(() -> conversations.file(notice, to))
                .ifPresentOrElse(
                        file -> mails.sendWithCalendar(
                                to, message.subject(), message.text(), file.method(), file.text()),
                        () -> mails.send(to, message.subject(), message.text()));
    }

    /** By preference: the first one for which there is a text is taken. */
    private List<Reach.Address> addresses(Notice notice) {
        return switch (notice.recipient()) {
            case PERSON, OWNER -> firstWay(notice, people.of(notice.recipientId()));
            case PROFESSIONAL -> firstWay(notice, referrers.of(notice.recipientId()));
            case FIRM -> firstWay(notice, firms.of(notice.recipientId()));
            case TRIAGE, COACH, DUTY, ADMIN, PRIVACY ->
                mail(team.find(new StaffId(notice.recipientId())).map(Colleague::email));
            case PRIVACY_CONTACT ->
                mail(Optional.of(settings.current(CurrentTenant.get())
                        .dataProtection()
                        .value()
                        .email()));
            case HR -> news.mayStillBeTold(notice) ? mail(member(notice).map(Member::email)) : List.of();
        };
    }

    private static List<Reach.Address> firstWay(Notice notice, Reach reach) {
        var first = notice.event().equals(CodesToTheOwner.EVENT) ? reach.other() : reach.usual();
        return first.map(List::of).orElse(List.of());
    }

    private Optional<Member> member(Notice notice) {
        var employer = notice.employer();
        return employer == null
                ? Optional.empty()
                : CurrentEmployer.within(employer, () -> employers.member(new MemberId(notice.recipientId())));
    }

    /** A code that no longer works; news that is days old, as after a long outage. A link is of use as long as it works. */
    private boolean tooLate(Notice notice) {
        if (notice.event().equals(AskThePerson.EVENT)) {
            return false;
        }
        var useful = notice.event().equals(CodesToTheOwner.EVENT) ? OneTimeCodes.WORKS_FOR : NEWS_FOR;
        return notice.createdAt().plus(useful).isBefore(clock.instant());
    }

    private static List<Reach.Address> mail(Optional<String> address) {
        return address.map(value -> List.of(new Reach.Address(Channel.EMAIL, value)))
                .orElse(List.of());
    }
}
