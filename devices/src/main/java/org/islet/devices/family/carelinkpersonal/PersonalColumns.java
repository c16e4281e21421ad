package org.islet.devices.family.carelinkpersonal;

import java.util.Optional;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;

/** The columns of the table that are read, by the names of the header. */
record PersonalColumns(
        int timestamp,
        int newDeviceTime,
        int bgReading,
        int linkedMeter,
        int alarm,
        int calibration,
        int sensorGlucose,
        int rawType,
        int rawValues,
        int rawSequence,
        GlucoseUnit unit) {

    /** Empty where the row is not the header. */
    static Optional<PersonalColumns> of(CsvRow row) {
        var columns = new Columns(row);
        if (!columns.has("timestamp", "raw-type", "raw-values")) {
            return Optional.empty();
        }
        int bgReading = columns.beginning("bg reading");
        return columns.unitOf(bgReading)
                .map(unit -> new PersonalColumns(
                        columns.named("timestamp"),
                        columns.named("new device time"),
                        bgReading,
                        columns.named("linked bg meter id"),
                        columns.named("alarm"),
                        columns.beginning("sensor calibration bg"),
                        columns.beginning("sensor glucose"),
                        columns.named("raw-type"),
                        columns.named("raw-values"),
                        columns.named("raw-seq num"),
                        unit));
    }
}
