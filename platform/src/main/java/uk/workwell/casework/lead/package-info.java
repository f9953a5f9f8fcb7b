/**
 * What a lead does for the team: sees how full coaches are, moves cases between them, and says who stands in while somebody is
 * away. For leads and duty leads, and only within their own provider; everybody else finds nothing.
 */
@NullMarked
@NamedInterface("lead")
package uk.workwell.casework.lead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
