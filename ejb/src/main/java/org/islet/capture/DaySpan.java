package org.islet.capture;

import java.time.LocalDate;

/** From which day to which something is told, both included, by the clock of the device. */
public record DaySpan(LocalDate first, LocalDate last) {

    public DaySpan and(LocalDate day) {
        return new DaySpan(day.isBefore(first) ? day : first, day.isAfter(last) ? day : last);
    }
}
