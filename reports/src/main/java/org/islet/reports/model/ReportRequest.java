package org.islet.reports.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.GlucoseUnit;

/**
 * Everything a composer needs beside the events.
 *
 * @param person the name printed in the head; empty offline
 * @param clinic printed beside it
 * @param unit the unit glucose is shown in
 * @param sources the devices and files the events came from
 */
public record ReportRequest(
        ReportKind kind,
        Period period,
        Targets targets,
        GlucoseUnit unit,
        Optional<String> person,
        Optional<String> clinic,
        List<DataSource> sources) {

    public ReportRequest {
        sources = List.copyOf(sources);
    }

    /** A device or a file, and when it was last uploaded. */
    public record DataSource(String device, Optional<Instant> lastUpload) {}
}
