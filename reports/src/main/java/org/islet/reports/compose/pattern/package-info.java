/** What recurs at a time of the day, on all days or on some of the week, with the days it is seen on. */
@NullMarked
package org.islet.reports.compose.pattern;

import org.jspecify.annotations.NullMarked;
