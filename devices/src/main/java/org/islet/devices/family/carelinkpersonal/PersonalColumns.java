package org.islet.devices.family.carelinkpersonal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;

/** The columns of the table that are read, by the names of the header. */
record PersonalColumns(
        Columns header,
        int count,
        int date,
        int time,
        int timestamp,
        int newDeviceTime,
        int bgReading,
        int linkedMeter,
        int suspend,
        int rewind,
        int alarm,
        int calibration,
        int sensorGlucose,
        int isig,
        int dailyTotal,
        int rawType,
        int rawValues,
        GlucoseUnit unit) {

    /**
     * "Timestamp" in the other languages we know. Dutch is quoted from a real header
     * (github.com/tidepool-org/uploader/issues/124), French from the same maker's iPro files; the others are what the
     * maker's other products call it. Where a file says something else it is refused with what it says.
     */
    private static final List<String> TIMESTAMP = List.of(
            "zeitstempel",
            "horodatage",
            "tijdstempel",
            "marca de tiempo",
            "fecha y hora",
            "data e ora",
            "marca temporale",
            "carimbo de data/hora",
            "carimbo de hora",
            "data e hora",
            "tidsstämpel",
            "tidstämpel",
            "tidsstempel",
            "tidsangivelse",
            "aikaleima",
            "znacznik czasu",
            "sygnatura czasowa");

    /** The header in English, to which the translated ones keep column by column; %s is the unit of glucose. */
    private static final List<String> ENGLISH = List.of(
            "Index",
            "Date",
            "Time",
            "Timestamp",
            "New Device Time",
            "BG Reading (%s)",
            "Linked BG Meter ID",
            "Temp Basal Amount (U/h)",
            "Temp Basal Type",
            "Temp Basal Duration (hh:mm:ss)",
            "Bolus Type",
            "Bolus Volume Selected (U)",
            "Bolus Volume Delivered (U)",
            "Programmed Bolus Duration (hh:mm:ss)",
            "Prime Type",
            "Prime Volume Delivered (U)",
            "Suspend",
            "Rewind",
            "BWZ Estimate (U)",
            "BWZ Target High BG (%s)",
            "BWZ Target Low BG (%s)",
            "BWZ Carb Ratio (grams)",
            "BWZ Insulin Sensitivity (%s)",
            "BWZ Carb Input (grams)",
            "BWZ BG Input (%s)",
            "BWZ Correction Estimate (U)",
            "BWZ Food Estimate (U)",
            "BWZ Active Insulin (U)",
            "Alarm",
            "Sensor Calibration BG (%s)",
            "Sensor Glucose (%s)",
            "ISIG Value",
            "Daily Insulin Total (U)",
            "Raw-Type",
            "Raw-Values");

    private static final int TIMESTAMP_AT = ENGLISH.indexOf("Timestamp");
    private static final int GLUCOSE_AT = ENGLISH.indexOf("BG Reading (%s)");

    /** Empty where the row is not the header, or not one in a language we know. */
    static Optional<PersonalColumns> of(CsvRow row) {
        var columns = new Columns(row);
        if (columns.has("timestamp", "raw-type", "raw-values")) {
            return columns.unitOf(columns.beginning("bg reading")).map(unit -> of(columns, row.size(), unit));
        }
        boolean isTranslated = TIMESTAMP.contains(row.cell(TIMESTAMP_AT).toLowerCase(Locale.ROOT))
                && columns.named("raw-type") == ENGLISH.indexOf("Raw-Type")
                && columns.named("raw-values") == ENGLISH.indexOf("Raw-Values");
        Optional<GlucoseUnit> unit = isTranslated ? columns.unitOf(GLUCOSE_AT) : Optional.empty();
        return unit.map(known -> of(english(known), row.size(), known));
    }

    /** A row of data has its number, and a date; what stands above a second table has neither. */
    boolean isOfTable(CsvRow row) {
        return row.hasDigit(date) || row.hasDigit(timestamp) || row.number(0).isPresent();
    }

    private static Columns english(GlucoseUnit unit) {
        var names = new ArrayList<String>();
        ENGLISH.forEach(name -> names.add(name.replace("%s", unit.symbol())));
        return new Columns(names);
    }

    private static PersonalColumns of(Columns columns, int count, GlucoseUnit unit) {
        return new PersonalColumns(
                columns,
                count,
                columns.named("date"),
                columns.named("time"),
                columns.named("timestamp"),
                columns.named("new device time"),
                columns.beginning("bg reading"),
                columns.named("linked bg meter id"),
                columns.named("suspend"),
                columns.named("rewind"),
                columns.named("alarm"),
                columns.beginning("sensor calibration bg"),
                columns.beginning("sensor glucose"),
                columns.beginning("isig"),
                columns.beginning("daily insulin total"),
                columns.named("raw-type"),
                columns.named("raw-values"),
                unit);
    }
}
