/**
 * What an Integrated Care Board has decided for its area: one typed document with dated versions, read through
 * {@link uk.workwell.tenant.settings.SettingsBook}. Every setting carries its source; nothing in the code asks which tenant it is.
 */
@NullMarked
@NamedInterface("settings")
package uk.workwell.tenant.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
