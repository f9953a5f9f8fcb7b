/** Two windows that show an employer more than they may, so that the rule is seen to bite. */
@NullMarked
package uk.brokenwindow;

import org.jspecify.annotations.NullMarked;
