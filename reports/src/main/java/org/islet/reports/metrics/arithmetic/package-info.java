/** The sums beneath the metrics: moments, quantiles, averages and crossings of plain numbers, without a source of their own. */
@NullMarked
package org.islet.reports.metrics.arithmetic;

import org.jspecify.annotations.NullMarked;
