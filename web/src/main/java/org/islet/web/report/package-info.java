/** Choosing a report and its days; the report on the screen and as a PDF. */
@NullMarked
package org.islet.web.report;

import org.jspecify.annotations.NullMarked;
