/** Readings by the day and by the periods of a person's day: each alone, and some together. */
@NullMarked
package org.islet.reports.compose.day;

import org.jspecify.annotations.NullMarked;
