/** A report's chart as a drawing of its own. */
@NullMarked
package org.islet.reports.svg;

import org.jspecify.annotations.NullMarked;
