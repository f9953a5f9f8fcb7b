package uk.workwell.employer;

import uk.workwell.tenant.EmployerId;

/** The signed-in member, as the sign-in knows them. */
public interface MemberPrincipal {

    EmployerId employer();

    MemberId member();
}
