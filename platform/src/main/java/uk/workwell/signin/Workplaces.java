package uk.workwell.signin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;
import uk.workwell.employer.Employers;
import uk.workwell.employer.MemberRole;
import uk.workwell.team.Colleague;
import uk.workwell.team.Role;
import uk.workwell.team.Team;
import uk.workwell.tenant.CurrentEmployer;
import uk.workwell.tenant.CurrentTenant;
import uk.workwell.tenant.TenantId;

/**
 * Finds where somebody may work. The claim {@code organization} is a hint that says in which ICBs and employers to
 * look; a row there under a verified address is what counts.
 */
@Component
class Workplaces {

    /** More organisations than anybody works for: a claim longer than this is not walked further. */
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Team team;
    private final Employers employers;

    Workplaces(JdbcClient jdbc, Team team, Employers employers) {
        this.jdbc = jdbc;
        this.team = team;
        this.employers = employers;
    }

    SignedIn welcome(OidcIdToken token) {
        var found = of(token);
        var nobody = new SignedIn(Set.of(new SimpleGrantedAuthority("SIGNED_IN")), token, found);
        return found.size() == 1 ? nobody.at(found.getFirst(), authorities(found.getFirst())) : nobody;
    }

    List<Workplace> of(OidcIdToken token) {
        var places = new ArrayList<Workplace>();
        if (realmRoles(token).contains("operator")) {
            places.add(new Workplace.AtTheCloud());
        }
        String email = token.getEmail();
        if (email == null || !Objects.equals(token.getEmailVerified(), true)) {
            return places;
        }
        for (var alias : organisations(token)) {
            atIcb(alias, email).ifPresent(places::add);
            atEmployer(alias, email).ifPresent(places::add);
        }
        return places;
    }

    private Optional<Workplace> atIcb(String alias, String email) {
        return jdbc.sql("select id, name from tenant where slug = ? and status = 'ACTIVE'")
                .param(alias)
                .query((row, n) -> Map.entry(new TenantId(row.getObject("id", UUID.class)), row.getString("name")))
                .optional()
                .flatMap(icb -> CurrentTenant.within(icb.getKey(), () -> team.byEmail(email))
                        .map(colleague ->
                                new Workplace.AtIcb(icb.getKey(), colleague.id(), icb.getValue(), doorOf(colleague))));
    }

    private Optional<Workplace> atEmployer(String alias, String email) {
        return employers
                .byAlias(alias)
                .flatMap(employer -> CurrentEmployer.within(employer, () -> employers
                        .memberByEmail(email)
                        .filter(member -> member.role().signsIn())
                        .map(member -> new Workplace.AtEmployer(
                                employer, member.id(), employers.own().name()))));
    }

    private static String doorOf(Colleague colleague) {
        return colleague.is(Role.COACH) || colleague.is(Role.LEAD) || colleague.is(Role.DUTY_LEAD)
                ? "/coach"
                : "/admin";
    }

    /** What the place's own row allows now; empty where somebody has left. */
    Set<GrantedAuthority> authorities(Workplace place) {
        return switch (place) {
            case Workplace.AtIcb icb ->
                CurrentTenant.within(icb.tenant(), () -> team.find(icb.staff()))
                        .map(colleague -> ofRoles(colleague.roles()))
                        .orElse(Set.of());
            case Workplace.AtEmployer at ->
                CurrentEmployer.within(at.employer(), () -> employers.member(at.member()))
                        .map(member -> ofMember(member.role()))
                        .orElse(Set.of());
            case Workplace.AtTheCloud cloud -> Set.of(new SimpleGrantedAuthority("ROLE_OPERATOR"));
        };
    }

    static Set<GrantedAuthority> ofRoles(Collection<Role> roles) {
        var authorities = new java.util.LinkedHashSet<GrantedAuthority>();
        roles.forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role.name())));
        return authorities;
    }

    static Set<GrantedAuthority> ofMember(MemberRole role) {
        return Set.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    private static List<String> organisations(OidcIdToken token) {
        Object claim = token.getClaims().get("organization");
        Collection<?> aliases =
                switch (claim) {
                    case Collection<?> list -> list;
                    case Map<?, ?> map -> map.keySet();
                    case null, default -> List.of();
                };
        return aliases.stream()
                .map(alias -> alias.toString().toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Collection<String> realmRoles(OidcIdToken token) {
        return token.getClaims().get("realm_access") instanceof Map<?, ?> access
                        && access.get("roles") instanceof Collection<?> roles
                ? roles.stream().map(Object::toString).toList()
                : List.of();
    }
}
