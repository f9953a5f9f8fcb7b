/**
 * What is asked of whoever refers: one definition for each way in, as data ({@code referral/form.csv}), read alike by the
 * public pages, by the pages behind a referrer's link and by the coach's page. Knows what a wrong answer is, and what
 * becomes of right ones.
 */
@NullMarked
@NamedInterface("form")
package uk.workwell.referral.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
