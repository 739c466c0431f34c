/** What the calendar does: looked for in every company again and again, done where it is due. */
@NullMarked
package io.comptoir.bootstrap.daily;

import org.jspecify.annotations.NullMarked;
