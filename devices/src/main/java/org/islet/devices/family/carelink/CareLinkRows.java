package org.islet.devices.family.carelink;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.carelinkcells.CareLinkCells;
import org.islet.devices.protocol.carelinkcells.CareLinkInsulin;
import org.islet.devices.protocol.carelinkcells.CareLinkSuspensions;
import org.islet.devices.protocol.csv.CamelCase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.SeenRows;
import org.islet.devices.protocol.csv.UnreadColumns;

/** The events of a section's rows: a row tells one thing mostly, by the columns that are filled. */
final class CareLinkRows {

    private static final String AUTOMATIC_TOTAL = "CLOSED_LOOP_AUTO_INSULIN";

    private final CareLinkSection section;
    private final CareLinkColumns columns;
    private final CareLinkCells cells;
    private final CareLinkInsulin insulin;
    private final CareLinkMarkers markers;
    private final CareLinkBoluses boluses;
    private final CareLinkTimes times;
    private final RowEvents rows;
    private final SeenRows seen;
    private final UnreadColumns unread;
    private int told;

    /** @param seen the rows of all sections: a row may be written twice, also in two of them */
    CareLinkRows(
            CareLinkSection section,
            CsvRow header,
            CareLinkColumns columns,
            CareLinkTimes times,
            RowEvents rows,
            SeenRows seen) {
        this.section = section;
        this.columns = columns;
        this.cells = new CareLinkCells(columns.header(), columns.unit(), rows);
        this.insulin = new CareLinkInsulin(cells);
        this.markers = new CareLinkMarkers(columns, rows);
        this.boluses = new CareLinkBoluses(rows);
        this.times = times;
        this.rows = rows;
        this.seen = seen;
        this.unread = new UnreadColumns(header, columns.known());
    }

    void read(CsvRow written) {
        CsvRow row = markers.mended(written);
        if (!rows.fits(row, columns.count())) {
            return;
        }
        Optional<DeviceTime> time = times.ofRow(row, columns);
        if (time.isEmpty()) {
            rows.skip(row, Phrase.of("row.no-date-and-time"));
            return;
        }
        if (!seen.isNew(row.contentFrom(1))) {
            rows.skip(row, Phrase.of("carelink.repeated"));
            return;
        }
        unread.see(row);
        Origin origin = rows.origin(row, time.get());
        told = 0;
        if (isAutomaticTotal(row, time.get())) {
            tell(automaticTotal(row, origin));
        } else {
            readColumns(row, origin);
        }
        if (told == 0) {
            rows.event(new UnknownEvent(origin, firstFilledColumn(row)));
        }
    }

    /** No row of this section comes any more. */
    void end() {
        boluses.end();
        rows.tell(unread);
    }

    private void readColumns(CsvRow row, Origin origin) {
        tell(glucose(row, origin, GlucoseReading.Kind.SENSOR, columns.sensorGlucose()));
        tell(glucose(row, origin, GlucoseReading.Kind.METER, columns.bgReading()));
        tell(glucose(row, origin, GlucoseReading.Kind.CALIBRATION, columns.calibration()));
        tell(insulin.basal(row, origin));
        tell(insulin.temporaryBasal(row, origin));
        bolus(insulin.bolus(row, origin), row);
        tell(insulin.calculation(row, origin));
        tell(insulin.prime(row, origin));
        if (!row.isEmpty(columns.rewind())) {
            tell(Optional.of(new InfusionSetEvent(
                    origin, InfusionSetEvent.Kind.REWIND, Optional.empty(), Optional.empty(), Optional.empty())));
        }
        tell(cells.text(row, columns.suspend()).map(text -> CareLinkSuspensions.of(text, origin)));
        tell(alert(row, origin, columns.alert(), false));
        tell(alert(row, origin, columns.clearedAlert(), true));
        tell(clockChange(row, origin));
        tell(markers.marker(row, origin));
        tell(status(row, origin, columns.sensorException(), "sensorException"));
        tell(status(row, origin, columns.rejectedCalibration(), "sensorCalibrationRejected"));
        tell(status(row, origin, columns.bolusCancellation(), "bolusCancellation"));
    }

    private void tell(Optional<? extends DeviceEvent> event) {
        if (event.isPresent()) {
            rows.event(event.get());
            told++;
        }
    }

    private void bolus(Optional<Bolus> bolus, CsvRow row) {
        if (bolus.isPresent()) {
            boluses.tell(bolus.get(), row.cell(columns.bolusNumber()));
            told++;
        }
    }

    private boolean isAutomaticTotal(CsvRow row, DeviceTime time) {
        return section.isAggregated()
                || !row.isEmpty(columns.bolusSource())
                        && row.cell(columns.bolusSource()).equals(AUTOMATIC_TOTAL)
                        && time.wallClock().map(LocalDateTime::toLocalTime).equals(Optional.of(LocalTime.MIDNIGHT));
    }

    /** The sum of a day, written as a bolus at its first midnight: never a bolus. */
    private Optional<DeviceEvent> automaticTotal(CsvRow row, Origin origin) {
        return insulin.delivered(row)
                .map(total -> new DailyTotal(
                        origin,
                        origin.time().wallClock().orElseThrow().toLocalDate(),
                        total,
                        Map.of("automatic", total.value())));
    }

    private Optional<DeviceEvent> glucose(CsvRow row, Origin origin, GlucoseReading.Kind kind, int column) {
        if (row.isEmpty(column)) {
            return Optional.empty();
        }
        Optional<OutOfRange> word =
                row.number(column).isPresent() ? Optional.empty() : RowEvents.outOfRange(row.cell(column));
        Optional<Glucose> value = word.isPresent() ? Optional.empty() : cells.glucose(row, column);
        if (value.isEmpty() && word.isEmpty()) {
            return Optional.empty();
        }
        boolean isSensor = kind == GlucoseReading.Kind.SENSOR;
        boolean isMeter = kind == GlucoseReading.Kind.METER;
        List<String> flags = isMeter && !row.isEmpty(columns.bgSource())
                ? List.of(CamelCase.of(row.cell(columns.bgSource())))
                : List.of();
        return Optional.of(new GlucoseReading(
                origin,
                kind,
                value,
                word,
                isSensor ? cells.number(row, columns.isig()) : OptionalDouble.empty(),
                flags,
                isMeter && !row.isEmpty(columns.linkedMeter())));
    }

    private Optional<DeviceEvent> alert(CsvRow row, Origin origin, int column, boolean isCleared) {
        return cells.text(row, column).map(text -> CareLinkAlarms.alarm(text, origin, section.isSensor(), isCleared));
    }

    private Optional<DeviceEvent> clockChange(CsvRow row, Origin origin) {
        Optional<String> cell = cells.text(row, columns.newDeviceTime());
        Optional<LocalDateTime> to = cell.flatMap(times::newTime);
        if (cell.isPresent() && to.isEmpty()) {
            cells.skip(row, columns.newDeviceTime(), Phrase.of("carelink.no-date"));
        }
        return to.map(time -> new ClockChange(origin, origin.time().wallClock().orElseThrow(), time));
    }

    private Optional<DeviceEvent> status(CsvRow row, Origin origin, int column, String name) {
        return cells.text(row, column).map(text -> new Status(origin, name, text));
    }

    private String firstFilledColumn(CsvRow row) {
        for (int i = 1; i < row.size(); i++) {
            if (i != columns.date() && i != columns.time() && !row.isEmpty(i)) {
                return columns.header().nameOf(i);
            }
        }
        return "empty row";
    }
}
