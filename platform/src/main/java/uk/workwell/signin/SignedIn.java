package uk.workwell.signin;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import uk.workwell.employer.MemberId;
import uk.workwell.employer.MemberPrincipal;
import uk.workwell.team.StaffId;
import uk.workwell.team.StaffPrincipal;
import uk.workwell.tenant.EmployerId;
import uk.workwell.tenant.TenantId;

/** Somebody whom Keycloak knows, with the places where our own tables let them in: none, one, or several. */
class SignedIn extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    private final List<Workplace> workplaces;

    SignedIn(Collection<? extends GrantedAuthority> authorities, OidcIdToken token, Collection<Workplace> workplaces) {
        super(authorities, token);
        this.workplaces = List.copyOf(workplaces);
    }

    List<Workplace> workplaces() {
        return workplaces;
    }

    /** Whether they have yet to be let in somewhere: they work nowhere here, or in several places and have not said where. */
    boolean isAtNoPlace() {
        return getClass() == SignedIn.class;
    }

    /** The same person at one of their places. */
    SignedIn at(Workplace place, Collection<? extends GrantedAuthority> authorities) {
        return switch (place) {
            case Workplace.AtIcb icb -> new AsStaff(authorities, getIdToken(), workplaces, icb);
            case Workplace.AtEmployer employer -> new AsMember(authorities, getIdToken(), workplaces, employer);
            case Workplace.AtTheCloud cloud -> new AsOperator(authorities, getIdToken(), workplaces);
        };
    }

    /** At work in an ICB. */
    static final class AsStaff extends SignedIn implements StaffPrincipal {

        private static final long serialVersionUID = 1L;

        private final Workplace.AtIcb place;

        private AsStaff(
                Collection<? extends GrantedAuthority> authorities,
                OidcIdToken token,
                List<Workplace> workplaces,
                Workplace.AtIcb place) {
            super(authorities, token, workplaces);
            this.place = place;
        }

        @Override
        public TenantId tenant() {
            return place.tenant();
        }

        @Override
        public StaffId staff() {
            return place.staff();
        }
    }

    /** At work for an employer. */
    static final class AsMember extends SignedIn implements MemberPrincipal {

        private static final long serialVersionUID = 1L;

        private final Workplace.AtEmployer place;

        private AsMember(
                Collection<? extends GrantedAuthority> authorities,
                OidcIdToken token,
                List<Workplace> workplaces,
                Workplace.AtEmployer place) {
            super(authorities, token, workplaces);
            this.place = place;
        }

        @Override
        public EmployerId employer() {
            return place.employer();
        }

        @Override
        public MemberId member() {
            return place.member();
        }
    }

    /** Running the cloud. */
    static final class AsOperator extends SignedIn {

        private static final long serialVersionUID = 1L;

        private AsOperator(
                Collection<? extends GrantedAuthority> authorities, OidcIdToken token, List<Workplace> workplaces) {
            super(authorities, token, workplaces);
        }
    }
}
