package org.islet.devices.family.carelinkpersonal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RowEvents;
import org.islet.devices.protocol.csv.WrittenTimes;

/** Reads rows; those of one second are told together, since a calculation and its earlier doses share theirs. */
final class PersonalRows {

    private final PersonalColumns columns;
    private final WrittenTimes times;
    private final RowEvents rows;
    private final RawRecords records;
    private final List<DeviceEvent> ofThisSecond = new ArrayList<>();
    private final List<BolusCalculation.Unabsorbed> unabsorbed = new ArrayList<>();
    private Optional<LocalDateTime> second = Optional.empty();

    PersonalRows(PersonalColumns columns, WrittenTimes times, RowEvents rows) {
        this.columns = columns;
        this.times = times;
        this.rows = rows;
        this.records = new RawRecords(columns, times);
    }

    void read(CsvRow row) {
        Optional<DeviceTime> time = times.dateTime(row.cell(columns.timestamp()));
        if (time.isEmpty()) {
            rows.skip(row, "its time cannot be read");
            return;
        }
        if (!time.get().wallClock().equals(second)) {
            end();
            second = time.get().wallClock();
        }
        Origin origin = rows.origin(row, time.get());
        RawValues raw = RawValues.parse(row.cell(columns.rawValues()));
        if (row.cell(columns.rawType()).equals("UnabsorbedInsulin")) {
            readUnabsorbed(row, raw);
            return;
        }
        Optional<DeviceEvent> event = records.event(row, raw, origin);
        if (event.isPresent()) {
            ofThisSecond.add(event.get());
        } else {
            rows.skip(row, "its values are not those of its type");
        }
    }

    /** Nothing more of this second comes. */
    void end() {
        for (DeviceEvent event : ofThisSecond) {
            boolean isCalculation = event instanceof BolusCalculation;
            rows.event(isCalculation ? withUnabsorbed((BolusCalculation) event) : event);
        }
        ofThisSecond.clear();
        unabsorbed.clear();
    }

    private void readUnabsorbed(CsvRow row, RawValues raw) {
        Optional<BolusCalculation.Unabsorbed> dose = RawCalculation.unabsorbed(raw);
        if (dose.isPresent()) {
            unabsorbed.add(dose.get());
        } else {
            rows.skip(row, "its values are not those of its type");
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
