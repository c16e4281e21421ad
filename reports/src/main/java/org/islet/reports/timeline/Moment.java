package org.islet.reports.timeline;

import java.time.Instant;

/** A moment, and whether we had to infer it. */
record Moment(Instant at, boolean isEstimated) {

    static Moment certain(Instant at) {
        return new Moment(at, false);
    }

    static Moment estimated(Instant at) {
        return new Moment(at, true);
    }
}
