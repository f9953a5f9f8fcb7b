package uk.workwell.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.workwell.employer.MemberId;
import uk.workwell.sharing.EmployerPolicy.Facts;
import uk.workwell.sharing.EmployerPolicy.Support;

/** Invents a referral, what its person permitted and released, and who looks when. The same seed invents the same. */
final class InventedSharing {

    static final LocalDate SENT_ON = LocalDate.of(2026, 11, 24);

    /** What one look is about. */
    record Look(Facts facts, List<ReleasedText> released, Reader reader, Instant now) {}

    private final Random random;
    private final List<MemberId> members = IntStream.range(0, 3)
            .mapToObj(n -> new MemberId(new UUID(0x5EED, n)))
            .toList();

    InventedSharing(long seed) {
        this.random = new Random(seed);
    }

    Look look() {
        var sent = SENT_ON.atTime(LocalTime.of(10, 0))
                .atZone(EmployerPolicy.ENGLAND)
                .toInstant();
        var released = released(sent);
        var support = any(List.of(Support.values()));
        var facts = new Facts(
                rarely() ? null : sent,
                SENT_ON.plusDays(14),
                rarely() ? moment(sent) : null,
                rarely() ? moment(sent) : null,
                grants(sent, released),
                support,
                support == Support.ENDED ? SENT_ON.plusDays(random.nextInt(60)) : null,
                rarely() ? SENT_ON.plusDays(random.nextInt(120)) : null,
                rarely());
        return new Look(
                facts,
                released,
                random.nextInt(4) == 0 ? new Reader.Anyone() : new Reader.Member(any(members)),
                moment(sent));
    }

    private List<ReleasedText> released(Instant sent) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(n -> new ReleasedText(
                        new DocumentId(new UUID(random.nextLong(), n)),
                        any(SharedItem.written()),
                        "Released " + random.nextInt(),
                        moment(sent)))
                .toList();
    }

    private List<Grant> grants(Instant sent, List<ReleasedText> released) {
        var grants = new ArrayList<Grant>();
        for (int n = random.nextInt(3); n > 0; n--) {
            grants.add(new Grant(SharedItem.IN_CONTACT, null, reader(), dates(sent)));
        }
        for (var text : released) {
            for (int n = random.nextInt(3); n > 0; n--) {
                // Now and then for another item than the text is about: it must not count.
                var item = rarely() ? any(SharedItem.written()) : text.item();
                grants.add(new Grant(item, text.id(), reader(), dates(sent)));
            }
        }
        if (rarely()) {
            grants.add(new Grant(any(SharedItem.written()), DocumentId.fresh(), null, dates(sent)));
        }
        return grants;
    }

    private @Nullable MemberId reader() {
        return random.nextBoolean() ? null : any(members);
    }

    private PermissionFacts dates(Instant sent) {
        return new PermissionFacts(
                moment(sent),
                random.nextInt(3) == 0 ? SENT_ON.plusDays(random.nextInt(120)) : null,
                random.nextInt(3) == 0 ? moment(sent) : null);
    }

    /** Within four months; on midnights of England now and then. */
    private Instant moment(Instant sent) {
        return random.nextInt(5) == 0
                ? SENT_ON.plusDays(random.nextInt(120))
                        .atStartOfDay(EmployerPolicy.ENGLAND)
                        .toInstant()
                : sent.plus(random.nextInt(120 * 24 * 60), ChronoUnit.MINUTES);
    }

    private boolean rarely() {
        return random.nextInt(12) == 0;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
