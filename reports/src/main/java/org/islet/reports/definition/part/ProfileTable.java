package org.islet.reports.definition.part;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.GlucoseProfile.ProfilePoint;
import org.islet.reports.model.Measure;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/** The table behind the percentile curve, a row an hour. */
public final class ProfileTable {

    private static final List<Column> COLUMNS = Stream.of("time", "readings", "p5", "p25", "p50", "p75", "p95")
            .map(id -> new Column(id, Phrase.of("column." + id)))
            .toList();

    private ProfileTable() {}

    public static Table of(List<ProfilePoint> curve) {
        return of("profile", Phrase.of("title.percentiles"), curve);
    }

    public static Table of(String id, Phrase title, List<ProfilePoint> curve) {
        return new Table(
                id,
                title,
                COLUMNS,
                curve.stream()
                        .filter(point -> point.hour() == Math.rint(point.hour()) && point.hour() < 24)
                        .map(ProfileTable::row)
                        .toList(),
                false);
    }

    private static List<Cell> row(ProfilePoint point) {
        return List.of(
                new Table.Time(LocalTime.of((int) point.hour(), 0)),
                new Table.Number(Measure.count(point.readings())),
                glucose(point.p5()),
                glucose(point.p25()),
                glucose(point.p50()),
                glucose(point.p75()),
                glucose(point.p95()));
    }

    private static Cell glucose(double mgPerDl) {
        return new Table.Number(Measure.glucose(Glucose.mgPerDl(mgPerDl)));
    }
}
