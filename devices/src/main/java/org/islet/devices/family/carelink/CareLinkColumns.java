package org.islet.devices.family.carelink;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;

/**
 * The columns of one section by their names; every section repeats its header, and every year has its own.
 *
 * @param header to find the columns of insulin by
 * @param unit of glucose where a column does not name its own
 */
record CareLinkColumns(
        Columns header,
        int count,
        int date,
        int time,
        int newDeviceTime,
        int bgSource,
        int bgReading,
        int linkedMeter,
        int calibration,
        int rejectedCalibration,
        int sensorGlucose,
        int isig,
        int eventMarker,
        int alert,
        int clearedAlert,
        int suspend,
        int rewind,
        int bolusNumber,
        int bolusSource,
        int bolusCancellation,
        int sensorException,
        Set<Integer> known,
        GlucoseUnit unit) {

    /** How the names begin of the columns that are read, and of those left out on purpose. */
    private static final List<String> KNOWN = List.of(
            "index",
            "date",
            "time",
            "new device time",
            "bg source",
            "bg reading",
            "linked bg meter",
            "basal rate",
            "temp basal",
            "bolus type",
            "bolus volume",
            "bolus duration",
            "programmed bolus duration",
            "bolus number",
            "bolus cancellation",
            "bolus source",
            "prime",
            "estimated reservoir",
            "alert",
            "alarm",
            "user cleared",
            "suspend",
            "rewind",
            "bwz",
            "sensor calibration",
            "sensor glucose",
            "sensor exception",
            "isig",
            "event marker",
            "final bolus estimate",
            "scroll step size",
            "insulin action curve",
            "preset",
            "ble network device",
            "device update event",
            "network device");

    private static final int A_WIDE_ROW = 40;

    static boolean isWide(CsvRow row) {
        return row.size() >= A_WIDE_ROW;
    }

    /** A row of data begins with its index, {@code 12.00000}: it may be quoted to nobody, a header may. */
    static boolean beginsWithIndex(CsvRow row) {
        return row.number(0).isPresent();
    }

    /** Empty where the row is not a header, or not one in English. */
    static Optional<CareLinkColumns> of(CsvRow row) {
        if (!row.cell(0).equalsIgnoreCase("index")) {
            return Optional.empty();
        }
        var header = new Columns(row);
        int bgReading = header.beginning("bg reading");
        int sensorGlucose = header.beginning("sensor glucose");
        Optional<GlucoseUnit> unit = header.unitOf(bgReading).or(() -> header.unitOf(sensorGlucose));
        return header.has("date", "time") ? unit.map(known -> of(header, row.size(), known)) : Optional.empty();
    }

    private static CareLinkColumns of(Columns header, int count, GlucoseUnit unit) {
        return new CareLinkColumns(
                header,
                count,
                header.named("date"),
                header.named("time"),
                header.named("new device time"),
                header.named("bg source"),
                header.beginning("bg reading"),
                header.named("linked bg meter id"),
                header.beginning("sensor calibration bg"),
                header.named("sensor calibration rejected reason"),
                header.beginning("sensor glucose"),
                header.beginning("isig"),
                header.named("event marker"),
                header.named("alert", "alarm"),
                header.named("user cleared alerts", "user cleared alarms"),
                header.named("suspend"),
                header.named("rewind"),
                header.named("bolus number"),
                header.named("bolus source"),
                header.named("bolus cancellation reason"),
                header.named("sensor exception"),
                header.allBeginning(KNOWN),
                unit);
    }
}
