package org.islet.reports.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.GlucoseUnit;

/**
 * Everything a report needs beside the events.
 *
 * @param unit the unit glucose is shown in
 * @param sources the devices and files known; a report names those that gave it something
 */
public record ReportRequest(
        Period period,
        Targets targets,
        DayPeriods dayPeriods,
        GlucoseUnit unit,
        Person person,
        Presentation presentation,
        List<DataSource> sources) {

    public ReportRequest {
        sources = List.copyOf(sources);
    }

    /** Whose report it is, as printed in the head; all empty offline. */
    public record Person(
            Optional<String> name, Optional<LocalDate> birthDate, Optional<String> number, Optional<String> clinic) {

        public static final Person UNNAMED =
                new Person(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A device or a file, and when it was last uploaded. */
    public record DataSource(String device, Optional<Instant> lastUpload) {}
}
