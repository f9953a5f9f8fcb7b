/**
 * Single-purpose links and the codes that go with them: a ticket for one thing, any number of tokens that lead to it,
 * six digits that prove who came. Global and looked up before any tenant is known: rows hold ids, hashes and times only.
 */
@NullMarked
@ApplicationModule(
        displayName = "Link",
        allowedDependencies = {"tenant", "tenant::sealed"})
package uk.workwell.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
