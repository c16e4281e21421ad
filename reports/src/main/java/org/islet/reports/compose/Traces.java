package org.islet.reports.compose;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.islet.reports.model.GlucosePoint;

/** Sensor readings as lines: cut where more than sixteen minutes, or more than two of the sensor's intervals, are missing. */
public final class Traces {

    private static final double SHORTEST_GAP_MINUTES = 16;

    private Traces() {}

    public static List<List<GlucosePoint>> of(List<CountedReading> readings, DayHours day) {
        List<List<GlucosePoint>> traces = new ArrayList<>();
        List<GlucosePoint> trace = new ArrayList<>();
        Instant last = Instant.MIN;
        double interval = 0;
        for (CountedReading reading : readings) {
            double longest = Math.max(SHORTEST_GAP_MINUTES, 2 * Math.max(interval, reading.weight()) + 1);
            if (!trace.isEmpty() && Duration.between(last, reading.at()).toSeconds() > longest * 60) {
                traces.add(trace);
                trace = new ArrayList<>();
            }
            trace.add(new GlucosePoint(reading.at(), day.of(reading.at()), reading.glucose(), reading.outOfRange()));
            last = reading.at();
            interval = reading.weight();
        }
        if (!trace.isEmpty()) {
            traces.add(trace);
        }
        return traces;
    }
}
