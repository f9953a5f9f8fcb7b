package uk.workwell.workspace;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.workwell.Fixtures;
import uk.workwell.Fixtures.AnIcb;
import uk.workwell.WorkWellTest;
import uk.workwell.team.Colleague;
import uk.workwell.team.StaffId;
import uk.workwell.team.StaffPrincipal;
import uk.workwell.tenant.TenantId;

/** Opens pages as somebody who is signed in, with tenant and actor bound as the filter binds them. */
@WorkWellTest
abstract class SignedInTest extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    private record SomebodyAtWork(TenantId tenant, StaffId staff, String name)
            implements StaffPrincipal, java.security.Principal {
        @Override
        public String getName() {
            return name;
        }
    }

    /** Does the work as that colleague; each call is one request. */
    <T> T as(AnIcb icb, Colleague colleague, Supplier<T> work) {
        List<GrantedAuthority> roles = colleague.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        var principal = new SomebodyAtWork(icb.id(), colleague.id(), colleague.email());
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(principal, null, roles));
        return icb.as(colleague, work);
    }

    /** Goes to an address, as somebody who types it. */
    void open(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        }
    }

    /** Every word on the page. */
    String text() {
        return UI.getCurrent()
                .getChildren()
                .map(component -> component.getElement().getTextRecursively())
                .collect(Collectors.joining(" "));
    }

    /** The name of the page that is shown. */
    String page() {
        return getCurrentView().getClass().getSimpleName();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }
}
