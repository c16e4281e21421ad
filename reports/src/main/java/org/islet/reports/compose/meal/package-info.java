/** What was eaten: meals found among what was entered, glucose around each, and what a bolus calculator made of it. */
@NullMarked
package org.islet.reports.compose.meal;

import org.jspecify.annotations.NullMarked;
