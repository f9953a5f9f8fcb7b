/**
 * Documents that can be checked: canonical JSON (RFC 8785), its SHA-256, and an Ed25519 signature by a key of the ICB.
 *
 * <p>A key signs for a year at most, then the next one does; what an older one signed stays valid. Public keys are published,
 * private ones lie sealed and leave this package as signatures only.
 */
@NullMarked
@NamedInterface("signing")
package uk.workwell.agreement.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
