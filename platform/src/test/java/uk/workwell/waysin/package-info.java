/** How people come to the service, each way from its first page to the queue. */
@NullMarked
package uk.workwell.waysin;

import org.jspecify.annotations.NullMarked;
