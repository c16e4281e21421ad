/** From placed events to what a report says: pure, the same events always give the same report. */
@NullMarked
package org.islet.reports.compose;

import org.jspecify.annotations.NullMarked;
