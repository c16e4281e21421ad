package org.islet.devices.family.carelinkpersonal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CarbUnits;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WrittenTimes;

/** Reads rows; those of one second are told together, since a calculation and its earlier doses share theirs. */
final class PersonalRows {

    private static final int MOST_HELD = 1000;

    private final PersonalColumns columns;
    private final WrittenTimes times;
    private final RowEvents rows;
    private final RawRecords records;
    private final List<DeviceEvent> ofThisSecond = new ArrayList<>();
    private final List<BolusCalculation.Unabsorbed> unabsorbed = new ArrayList<>();
    private Optional<CsvRow> firstUnabsorbed = Optional.empty();
    private Optional<LocalDateTime> second = Optional.empty();

    PersonalRows(PersonalColumns columns, WrittenTimes times, RowEvents rows) {
        this.columns = columns;
        this.times = times;
        this.rows = rows;
        this.records = new RawRecords(columns, times, rows);
    }

    void read(CsvRow row) {
        if (!rows.fits(row, columns.count())) {
            return;
        }
        Optional<DeviceTime> time = time(row);
        if (time.isEmpty()) {
            rows.skip(row, Phrase.of("row.no-time-read"));
            return;
        }
        if (!time.get().wallClock().equals(second) || ofThisSecond.size() > MOST_HELD) {
            end();
            second = time.get().wallClock();
        }
        RawValues raw = new RawValues(row.cell(columns.rawValues()));
        if (row.cell(columns.rawType()).equals("UnabsorbedInsulin")) {
            readUnabsorbed(row, raw);
            return;
        }
        if (raw.text("CARB_UNITS")
                .filter(unit -> CarbUnits.ofWord(unit).isEmpty())
                .isPresent()) {
            rows.count(row, Phrase.of("carelink-personal.carb-units"));
        }
        Optional<DeviceEvent> event = records.event(row, raw, rows.origin(row, time.get()));
        if (event.isEmpty()) {
            rows.skip(row, Phrase.of("carelink-personal.values"));
        } else if (event.get() instanceof BolusCalculation || !ofThisSecond.isEmpty()) {
            ofThisSecond.add(event.get());
        } else {
            rows.event(event.get());
        }
    }

    /** Spreadsheets cut the seconds off a date with its time, and leave them to a time that stands alone. */
    private Optional<DeviceTime> time(CsvRow row) {
        Optional<DeviceTime> stamp = times.dateTime(row.cell(columns.timestamp()));
        return stamp.filter(DeviceTime::toTheSecond)
                .or(() -> times.dateTime(row.cell(columns.date()), row.cell(columns.time())))
                .or(() -> stamp);
    }

    /** Nothing more of this second comes. */
    void end() {
        if (ofThisSecond.isEmpty() && firstUnabsorbed.isPresent()) {
            rows.skip(firstUnabsorbed.get(), Phrase.of("carelink-personal.no-calculation"));
        }
        for (DeviceEvent event : ofThisSecond) {
            boolean isCalculation = event instanceof BolusCalculation;
            rows.event(isCalculation ? withUnabsorbed((BolusCalculation) event) : event);
        }
        ofThisSecond.clear();
        unabsorbed.clear();
        firstUnabsorbed = Optional.empty();
    }

    private void readUnabsorbed(CsvRow row, RawValues raw) {
        Optional<BolusCalculation.Unabsorbed> dose = RawCalculation.unabsorbed(raw);
        if (dose.isPresent()) {
            unabsorbed.add(dose.get());
            firstUnabsorbed = firstUnabsorbed.or(() -> Optional.of(row));
        } else {
            rows.skip(row, Phrase.of("carelink-personal.values"));
        }
    }

    private BolusCalculation withUnabsorbed(BolusCalculation c) {
        return new BolusCalculation(
                c.origin(),
                c.glucose(),
                c.carbs(),
                c.carbUnit(),
                c.carbRatio(),
                c.sensitivity(),
                c.targetLow(),
                c.targetHigh(),
                c.food(),
                c.correction(),
                c.insulinOnBoard(),
                c.recommended(),
                unabsorbed);
    }
}
