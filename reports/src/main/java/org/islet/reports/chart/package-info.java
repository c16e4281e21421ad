/** The drawings of the reports, into PDF and SVG by the same code. */
@NullMarked
package org.islet.reports.chart;

import org.jspecify.annotations.NullMarked;
