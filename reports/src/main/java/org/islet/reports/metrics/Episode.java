package org.islet.reports.metrics;

import java.time.Instant;

/**
 * A time beyond a limit, on the grid of time as it passes.
 *
 * @param last its last point, recovery excluded
 * @param points grid points from start to last
 * @param minutes points by the grid's step
 * @param meanMgPerDl of its points
 * @param extremeMgPerDl the lowest of a low, the highest of a high
 */
public record Episode(
        Instant start, Instant last, int points, int minutes, double meanMgPerDl, double extremeMgPerDl) {}
