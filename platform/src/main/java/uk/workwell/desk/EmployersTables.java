package uk.workwell.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.workwell.employer.Member;
import uk.workwell.portal.talk.Table;
import uk.workwell.returntowork.ConversationId;
import uk.workwell.returntowork.EmployersSide;
import uk.workwell.returntowork.Seat;
import uk.workwell.returntowork.Seats;
import uk.workwell.returntowork.Tables;
import uk.workwell.sharing.EmployersView;
import uk.workwell.sharing.Reader;
import uk.workwell.sharing.ReleasedText;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.TenantId;

/** A member of an employer at the table: who they are and what they may know is asked at each word. */
@Component
class EmployersTables {

    private final SignedInMember signedIn;
    private final Lines lines;
    private final Standings standings;
    private final Seats seats;
    private final Tables tables;

    EmployersTables(SignedInMember signedIn, Lines lines, Standings standings, Seats seats, Tables tables) {
        this.signedIn = signedIn;
        this.lines = lines;
        this.standings = standings;
        this.seats = seats;
        this.tables = tables;
    }

    /** How one member comes to one seat. */
    interface ToASeat extends Tables.Way {

        TenantId tenant();
    }

    EmployersSide side(EmployerId employer, Member member, Line line, boolean mayKnow) {
        return new EmployersSide(
                employer,
                line.id(),
                member.id(),
                member.name(),
                mayKnow,
                !member.role().signsIn());
    }

    Table lay(ToASeat way) {
        return tables.at(way);
    }

    ToASeat at(EmployerId employer, Member member, Line line, ConversationId id) {
        var tenant = Objects.requireNonNull(line.tenant());
        return new ToASeat() {

            @Override
            public TenantId tenant() {
                return tenant;
            }

            @Override
            public <T> Optional<T> seated(Function<Seat, T> work) {
                // A page stays open for hours: a leaver, another manager and a permission taken back count at the next
                // word.
                var now = CurrentEmployer.get().equals(employer) ? signedIn.get() : null;
                if (now == null || !now.id().equals(member.id())) return Optional.empty();
                return lines.find(now, line.id()).flatMap(mine -> {
                    var side = side(
                            employer,
                            now,
                            mine,
                            Conversing.knows(view(mine, now).status()));
                    return CurrentTenant.within(
                            tenant, () -> seats.employer(side, id).map(work));
                });
            }

            @Override
            public List<String> facts() {
                return view(line, member).texts().stream()
                        .map(ReleasedText::words)
                        .toList();
            }
        };
    }

    private EmployersView view(Line line, Member member) {
        return standings.view(line, new Reader.Member(member.id()), false);
    }
}
