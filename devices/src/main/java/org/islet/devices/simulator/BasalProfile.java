package org.islet.devices.simulator;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** A pump's basal pattern: some rates, each from its start until the next one's. */
record BasalProfile(List<Segment> segments) {

    private static final int[] STARTS = {0, 3, 6, 10, 16, 21};

    record Segment(LocalTime start, double unitsAnHour) {}

    BasalProfile {
        segments = List.copyOf(segments);
    }

    /** Set as a careful clinic would: near the need in the middle of each segment, in steps of 0.05 U/h. */
    static BasalProfile of(Person.Body body) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < STARTS.length; i++) {
            int end = i + 1 < STARTS.length ? STARTS[i + 1] : 24;
            double need = Metabolism.need(body, (STARTS[i] + end) / 2.0);
            segments.add(new Segment(LocalTime.of(STARTS[i], 0), Math.max(1, Math.round(need * 20)) / 20.0));
        }
        return new BasalProfile(segments);
    }

    double rateAt(LocalTime time) {
        return segments.get(numberAt(time)).unitsAnHour();
    }

    int numberAt(LocalTime time) {
        int number = 0;
        while (number + 1 < segments.size() && !segments.get(number + 1).start().isAfter(time)) {
            number++;
        }
        return number;
    }

    double unitsADay() {
        double units = 0;
        for (int hour = 0; hour < 24; hour++) {
            units += rateAt(LocalTime.of(hour, 0));
        }
        return units;
    }
}
