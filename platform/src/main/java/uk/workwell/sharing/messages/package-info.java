/**
 * The conversation of a person and their employer. There is no private channel between coach and employer: what an employer
 * writes reaches the person first, and the coach when the person passes it on; what a coach has to say is a text that the
 * person releases. States: {@code docs/states/message.csv}.
 */
@NullMarked
@NamedInterface("messages")
package uk.workwell.sharing.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
