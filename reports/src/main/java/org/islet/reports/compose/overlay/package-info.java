/** Pieces of a trace laid over one another from moments on: a meal, a bedtime. */
@NullMarked
package org.islet.reports.compose.overlay;

import org.jspecify.annotations.NullMarked;
