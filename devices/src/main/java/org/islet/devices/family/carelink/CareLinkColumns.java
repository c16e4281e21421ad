package org.islet.devices.family.carelink;

import java.util.Optional;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;

/**
 * The columns of one section by their names; every section repeats its header, and every year has its own.
 *
 * @param header to find the less common columns by
 */
record CareLinkColumns(
        Columns header,
        int date,
        int time,
        int newDeviceTime,
        int bgSource,
        int bgReading,
        int linkedMeter,
        int calibration,
        int sensorGlucose,
        int isig,
        int eventMarker,
        int alert,
        int clearedAlert,
        int suspend,
        int rewind,
        GlucoseUnit unit,
        CarbUnit carbUnit) {

    private static final int A_WIDE_ROW = 40;

    static boolean isWide(CsvRow row) {
        return row.size() >= A_WIDE_ROW;
    }

    /** Empty where the row is not a header, or not one in English. */
    static Optional<CareLinkColumns> of(CsvRow row) {
        var header = new Columns(row);
        int bgReading = header.beginning("bg reading");
        int sensorGlucose = header.beginning("sensor glucose");
        boolean isHeader = header.has("index", "date", "time");
        Optional<GlucoseUnit> unit = header.unitOf(bgReading).or(() -> header.unitOf(sensorGlucose));
        if (!isHeader || unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CareLinkColumns(
                header,
                header.named("date"),
                header.named("time"),
                header.named("new device time"),
                header.named("bg source"),
                bgReading,
                header.named("linked bg meter id"),
                header.beginning("sensor calibration bg"),
                sensorGlucose,
                header.beginning("isig"),
                header.named("event marker"),
                header.named("alert", "alarm"),
                header.named("user cleared alerts", "user cleared alarms"),
                header.named("suspend"),
                header.named("rewind"),
                unit.get(),
                header.beginning("bwz carb input (exch") == Columns.NONE ? CarbUnit.GRAMS : CarbUnit.EXCHANGES));
    }
}
