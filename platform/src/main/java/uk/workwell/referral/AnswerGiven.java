package uk.workwell.referral;

import java.time.Instant;
import java.time.LocalDate;
import uk.workwell.referral.Exchange.AskedOf;

/**
 * That a colleague's own question about a referral was answered, and nobody has decided since.
 *
 * @param name of the person
 * @param screenBy the target of the decision
 */
public record AnswerGiven(ReferralId id, String name, AskedOf by, Instant at, LocalDate screenBy) {}
