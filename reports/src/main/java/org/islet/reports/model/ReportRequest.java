package org.islet.reports.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.exclusion.Exclusions;

/**
 * Everything a report needs beside the events.
 *
 * @param unit the unit glucose is shown in
 * @param sources the devices and files known; a report names those that gave it something
 * @param openness how much of the data the reader may see
 * @param exclusions what was marked as not to be counted, and whether that is obeyed
 */
public record ReportRequest(
        Period period,
        Targets targets,
        DayPeriods dayPeriods,
        GlucoseUnit unit,
        Person person,
        Presentation presentation,
        List<DataSource> sources,
        Openness openness,
        Exclusions exclusions) {

    public ReportRequest {
        sources = List.copyOf(sources);
    }

    /** Of a reader who may see all days, of which everything counts. */
    public ReportRequest(
            Period period,
            Targets targets,
            DayPeriods dayPeriods,
            GlucoseUnit unit,
            Person person,
            Presentation presentation,
            List<DataSource> sources) {
        this(period, targets, dayPeriods, unit, person, presentation, sources, Openness.ALL, Exclusions.NONE);
    }

    /** The same of other days. */
    public ReportRequest during(Period other) {
        return new ReportRequest(other, targets, dayPeriods, unit, person, presentation, sources, openness, exclusions);
    }

    /** The same without what was marked as not to be counted. */
    public ReportRequest excluding(Exclusions others) {
        return new ReportRequest(period, targets, dayPeriods, unit, person, presentation, sources, openness, others);
    }

    /** Whose report it is, as printed in the head; all empty offline. */
    public record Person(
            Optional<String> name, Optional<LocalDate> birthDate, Optional<String> number, Optional<String> clinic) {

        public static final Person UNNAMED =
                new Person(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A device or a file, and when it was last uploaded. */
    public record DataSource(String device, Optional<Instant> lastUpload) {

        /** The name of no device: what a person wrote by hand. In files and answers for programs it stands as it is. */
        public static final String BY_HAND = "logbook";

        /** For people. */
        public Phrase named() {
            return device.equals(BY_HAND) ? Phrase.of("source.byHand") : Phrase.of("event.text", device);
        }
    }
}
