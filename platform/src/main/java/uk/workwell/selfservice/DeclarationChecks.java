package uk.workwell.selfservice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.workwell.employer.Declaration;
import uk.workwell.employer.Declaration.Page;
import uk.workwell.person.EmailAddress;
import uk.workwell.tenant.TenantId;
import uk.workwell.tenant.places.Place;
import uk.workwell.tenant.places.Postcode;
import uk.workwell.tenant.places.TenantFinder;
import uk.workwell.tenant.places.TenantFinding;

/** Whether what an organisation declared of itself is of sound form, and where it lies. */
@Component
class DeclarationChecks {

    private final TenantFinder finder;

    DeclarationChecks(TenantFinder finder) {
        this.finder = finder;
    }

    List<Fault> faults(Page page, Declaration declared) {
        var postcode = Postcode.parse(declared.get("postcode")) instanceof Postcode.Problem(var words) ? words : null;
        var email = EmailAddress.problem(declared.get("email"))
                .map(words -> words.replaceFirst("\\.$", ""))
                .orElse(null);
        return declared.faults(page, postcode, email).stream()
                .map(fault -> new Fault(fault.field(), fault.words()))
                .toList();
    }

    /** The first page that is not done. */
    Optional<Page> incomplete(Declaration declared) {
        return Arrays.stream(Page.values())
                .filter(page -> !faults(page, declared).isEmpty())
                .findFirst();
    }

    /** The one ICB that the address lies in, if that can be told: its admin looks at the organisation first. */
    Optional<TenantId> icb(Declaration declared) {
        return Postcode.parse(declared.get("postcode")) instanceof Postcode.Valid(var postcode)
                        && finder.find(Place.at(postcode)) instanceof TenantFinding.Served served
                ? Optional.of(served.tenant().id())
                : Optional.empty();
    }
}
