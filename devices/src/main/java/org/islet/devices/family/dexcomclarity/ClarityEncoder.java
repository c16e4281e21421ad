package org.islet.devices.family.dexcomclarity;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.LogbookEntry;

/**
 * Writes readings and entries as Clarity would export them; for the simulator and the tests.
 *
 * @param unit of the glucose column
 * @param device the app or receiver the readings came through ("Dexcom G7 Mobile App")
 */
public record ClarityEncoder(GlucoseUnit unit, String device) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter DURATION = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final long SECONDS_A_MINUTE = 60;

    /** A clock that only ever goes on: readings of an hour that the autumn shows twice differ in it. */
    private static final int TRANSMITTER_TIME = 12;

    private static final int STEP_SECONDS = 300;

    /** Sensor readings, calibrations, insulin, carbs and exercise with a wall clock; Clarity has no rows for others. */
    public byte[] encode(List<? extends DeviceEvent> events) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(header());
            String[] deviceRow = row(1, "Device", ClarityHeader.FEWEST_COLUMNS);
            deviceRow[ClarityHeader.DEVICE_INFO] = device;
            csv.writeRecord(deviceRow);
            int index = 1;
            for (DeviceEvent event : events) {
                if (isWritten(event)) {
                    index++;
                    csv.writeRecord(row(index, event));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String[] header() {
        String symbol = unit.symbol();
        return new String[] {
            "Index",
            "Timestamp (YYYY-MM-DDThh:mm:ss)",
            "Event Type",
            "Event Subtype",
            "Patient Info",
            "Device Info",
            "Source Device ID",
            "Glucose Value (" + symbol + ")",
            "Insulin Value (u)",
            "Carb Value (grams)",
            "Duration (hh:mm:ss)",
            "Glucose Rate of Change (" + symbol + "/min)",
            "Transmitter Time (Long Integer)",
            "Transmitter ID"
        };
    }

    private static boolean isWritten(DeviceEvent event) {
        boolean hasRow = event instanceof GlucoseReading reading
                        && (reading.kind() == GlucoseReading.Kind.SENSOR
                                || reading.kind() == GlucoseReading.Kind.CALIBRATION)
                || event instanceof LogbookEntry entry
                        && (entry.kind() == LogbookEntry.Kind.INSULIN
                                || entry.kind() == LogbookEntry.Kind.CARBS
                                || entry.kind() == LogbookEntry.Kind.EXERCISE);
        return hasRow && event.time().wallClock().isPresent();
    }

    private String[] row(int index, DeviceEvent event) {
        String[] row =
                event instanceof GlucoseReading reading ? glucose(index, reading) : entry(index, (LogbookEntry) event);
        row[ClarityHeader.TIME] = TIME.format(event.time().wallClock().orElseThrow());
        row[ClarityHeader.SOURCE_DEVICE] = device;
        return row;
    }

    private String[] glucose(int index, GlucoseReading reading) {
        String type = reading.kind() == GlucoseReading.Kind.SENSOR ? "EGV" : "Calibration";
        String[] row = row(index, type, ClarityHeader.MOST_COLUMNS);
        row[TRANSMITTER_TIME] = Integer.toString(index * STEP_SECONDS);
        row[ClarityHeader.GLUCOSE] = reading.outOfRange()
                .map(range -> range == GlucoseReading.OutOfRange.LOW ? "Low" : "High")
                .orElseGet(() -> written(reading.value().orElseThrow()));
        return row;
    }

    private static String[] entry(int index, LogbookEntry entry) {
        String[] row =
                switch (entry.kind()) {
                    case INSULIN -> row(index, "Insulin", ClarityHeader.FEWEST_COLUMNS);
                    case CARBS -> row(index, "Carbs", ClarityHeader.FEWEST_COLUMNS);
                    default -> row(index, "Exercise", ClarityHeader.FEWEST_COLUMNS);
                };
        row[ClarityHeader.SUBTYPE] = entry.text().orElse("");
        entry.amount().ifPresent(amount -> {
            switch (entry.kind()) {
                case INSULIN -> row[ClarityHeader.INSULIN] = plain(BigDecimal.valueOf(amount));
                case CARBS -> row[ClarityHeader.CARBS] = plain(BigDecimal.valueOf(amount));
                default ->
                    row[ClarityHeader.DURATION] =
                            DURATION.format(LocalTime.ofSecondOfDay(Math.round(amount * SECONDS_A_MINUTE)));
            }
        });
        return row;
    }

    /** Clarity shows whole mg/dL and tenths of mmol/L. */
    private String written(Glucose glucose) {
        return unit == GlucoseUnit.MG_PER_DL
                ? plain(BigDecimal.valueOf(glucose.inMgPerDl()).setScale(0, RoundingMode.HALF_UP))
                : BigDecimal.valueOf(glucose.inMmolPerL())
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String[] row(int index, String type, int columns) {
        String[] row = new String[columns];
        Arrays.fill(row, "");
        row[0] = Integer.toString(index);
        row[ClarityHeader.TYPE] = type;
        return row;
    }
}
