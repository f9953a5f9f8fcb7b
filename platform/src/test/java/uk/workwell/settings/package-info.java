/** The tenants' settings and places against a real database. */
@NullMarked
package uk.workwell.settings;

import org.jspecify.annotations.NullMarked;
