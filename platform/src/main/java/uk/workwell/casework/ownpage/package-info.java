/**
 * The person's own page, as far as the case knows of it: to which contact it opens, what they question of who has seen their
 * record, and the answer that they get. States: {@code docs/states/challenge.csv}.
 */
@NullMarked
@NamedInterface("ownpage")
package uk.workwell.casework.ownpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
