/**
 * Requests for flexible working under the Employment Rights Act: a track of its own beside the changes at work that somebody needs
 * for their health, with the law's own dates, counts and grounds. The law is reference data with the day from which it holds
 * ({@code flexible_working_law.csv}); the facts of the day on which a request was made count for it.
 *
 * <p>States: {@code docs/states/flexible-working.csv}. Only the person makes a request and accepts something else instead; nobody is
 * refused before they were consulted; the date moves only with the person's yes. What was agreed, and signed by both, goes on as the
 * adjustment of the same id.
 */
@NullMarked
@NamedInterface("flexible")
package uk.workwell.agreement.flexible;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
