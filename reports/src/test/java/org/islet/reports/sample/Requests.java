package org.islet.reports.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Period;
import org.islet.reports.model.Presentation;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;

/** Requests for reports of the invented person. */
public final class Requests {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final LocalDate LAST = LocalDate.of(2026, 5, 3);

    private Requests() {}

    public static ReportRequest of(LocalDate from, LocalDate to, GlucoseUnit unit) {
        return of(from, to, unit, Targets.ADULT, Presentation.PLAIN);
    }

    public static ReportRequest of(int days) {
        return of(LAST.minusDays(days - 1L), LAST, GlucoseUnit.MG_PER_DL);
    }

    public static ReportRequest of(
            LocalDate from, LocalDate to, GlucoseUnit unit, Targets targets, Presentation presentation) {
        return new ReportRequest(
                new Period(from, to, BERLIN),
                targets,
                DayPeriods.STANDARD,
                unit,
                new ReportRequest.Person(
                        Optional.of("Ada Example"),
                        Optional.of(LocalDate.of(1980, 2, 3)),
                        Optional.of("4711"),
                        Optional.of("Diabetes Clinic")),
                presentation,
                List.of(new ReportRequest.DataSource(
                        InventedPerson.PUMP, Optional.of(Instant.parse("2026-05-04T06:12:00Z")))));
    }
}
