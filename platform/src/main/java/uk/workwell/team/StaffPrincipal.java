package uk.workwell.team;

import uk.workwell.tenant.TenantId;

/** Somebody signed in as staff of an ICB: what pages find in the security context. */
public interface StaffPrincipal {

    TenantId tenant();

    StaffId staff();
}
