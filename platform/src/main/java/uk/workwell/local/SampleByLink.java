package uk.workwell.local;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.workwell.employer.ActingByLink;
import uk.workwell.employer.ByLink;
import uk.workwell.portal.view.EmployerByLink;
import uk.workwell.portal.view.EmployerByLink.Invite;
import uk.workwell.portal.view.EmployerByLink.Inviting;
import uk.workwell.tenant.CurrentEmployer;

/** Managers of three areas who act by a link for one member of staff, without an account: three times in each standing. */
@Component
@Profile({"local", "test"})
@Order(47)
class SampleByLink implements SampleData {

    private static final List<String> NAMES =
            List.of("Bertram Inkwell", "Odile Fennimore", "Casper Tollgate", "Philippa Wren", "Ivo Marchbanks");
    /** One employer works with two areas, whose people are made side by side: an address is nobody else's there. */
    private static final List<String> OTHERS =
            List.of("Tansy Holloway", "Rufus Appleyard", "Minna Cobblestone", "Godwin Larch", "Hetty Brookside");

    private static final List<String> JOBS = List.of("Shop manager", "Owner", "Foreman");

    private final SampleEmployees employees;
    private final EmployerByLink links;
    private final ActingByLink acting;
    private final SampleDays days;

    SampleByLink(SampleEmployees employees, EmployerByLink links, ActingByLink acting, SampleDays days) {
        this.employees = employees;
        this.links = links;
        this.acting = acting;
        this.days = days;
    }

    /** What became of the link. */
    private enum Tale {
        IN_USE,
        SENT,
        REVOKED,
        LOCKED,
        EXPIRED
    }

    @Override
    public String fill() {
        int made = employees.inEachArea(this::fill);
        return made == 0 ? "links of managers as they were" : made + " links of managers";
    }

    private int fill(List<SampleEmployee> inTheArea) {
        // Small firms first: the door is made for them.
        var all = inTheArea.stream()
                .sorted((one, other) -> Boolean.compare(small(other), small(one)))
                .toList();
        if (all.stream().anyMatch(one -> !links.invited(one.referral()).isEmpty())) return 0;
        int made = 0;
        for (var one : all) {
            if (made == 3 * Tale.values().length) break;
            if (invite(one, Tale.values()[made % Tale.values().length], made)) made++;
        }
        return made;
    }

    private static boolean small(SampleEmployee one) {
        return one.alias().equals("mill-lane-print");
    }

    /** @return false where the employer may not know of the contact */
    private boolean invite(SampleEmployee one, Tale tale, int number) {
        var names = one.coach().email().endsWith("@qop.example") ? OTHERS : NAMES;
        var name = names.get(number % names.size());
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + one.alias() + ".example";
        var whom = new Invite(name, JOBS.get(number % JOBS.size()), email, number % 2 == 0 ? "07700 900 461" : "");
        var when = days.ago(tale == Tale.EXPIRED ? 29 : 3);
        if (!(one.asCoach(when, () -> links.invite(one.referral(), whom)) instanceof Inviting.Sent(var id))) {
            return false;
        }
        switch (tale) {
            case IN_USE -> inside(one, () -> acting.sayWho(id, name, whom.jobTitle()));
            case LOCKED -> inside(one, () -> acting.end(id, ByLink.Ended.LOCKED));
            case REVOKED -> revoke(one, id);
            case SENT, EXPIRED -> {}
        }
        return true;
    }

    private void revoke(SampleEmployee one, UUID id) {
        one.asCoach(days.ago(1), () -> {
            links.revoke(one.referral(), id);
            return true;
        });
    }

    private void inside(SampleEmployee one, Runnable work) {
        one.asHr(days.ago(2), () -> {
            CurrentEmployer.run(one.employer(), work);
            return true;
        });
    }
}
