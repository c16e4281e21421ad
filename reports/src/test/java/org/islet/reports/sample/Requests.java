package org.islet.reports.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.GlucoseUnit;
import org.islet.reports.model.Period;
import org.islet.reports.model.ReportKind;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.Targets;

/** Requests for reports of the invented person. */
public final class Requests {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final LocalDate LAST = LocalDate.of(2026, 5, 3);

    private Requests() {}

    public static ReportRequest of(ReportKind kind, LocalDate from, LocalDate to, GlucoseUnit unit) {
        return new ReportRequest(
                kind,
                new Period(from, to, BERLIN),
                Targets.ADULT,
                unit,
                Optional.of("Ada Example"),
                Optional.of("Diabetes Clinic"),
                List.of(new ReportRequest.DataSource(
                        InventedPerson.PUMP, Optional.of(Instant.parse("2026-05-04T06:12:00Z")))));
    }

    public static ReportRequest of(ReportKind kind, int days) {
        return of(kind, LAST.minusDays(days - 1L), LAST, GlucoseUnit.MG_PER_DL);
    }
}
