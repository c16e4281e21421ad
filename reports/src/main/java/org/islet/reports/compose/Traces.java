package org.islet.reports.compose;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.islet.reports.model.GlucosePoint;

/** Sensor readings as lines: cut where more than sixteen minutes, or more than two of the sensor's intervals, are missing. */
final class Traces {

    private static final double SHORTEST_GAP_MINUTES = 16;

    private Traces() {}

    static List<List<GlucosePoint>> of(List<SensorReading> readings, DayHours day) {
        List<List<GlucosePoint>> traces = new ArrayList<>();
        List<GlucosePoint> trace = new ArrayList<>();
        Instant last = Instant.MIN;
        double interval = 0;
        for (SensorReading reading : readings) {
            if (reading.glucose().isEmpty()) {
                continue;
            }
            double longest = Math.max(SHORTEST_GAP_MINUTES, 2 * Math.max(interval, reading.minutes()) + 1);
            if (!trace.isEmpty() && Duration.between(last, reading.at()).toSeconds() > longest * 60) {
                traces.add(trace);
                trace = new ArrayList<>();
            }
            trace.add(new GlucosePoint(
                    reading.at(), day.of(reading.at()), reading.glucose().get()));
            last = reading.at();
            interval = reading.minutes();
        }
        if (!trace.isEmpty()) {
            traces.add(trace);
        }
        return traces;
    }
}
