package org.islet.devices.family.carelink;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;

/**
 * Writes what a pump that doses by itself remembers as a CareLink export would tell it, in mg/dL; for the simulator and the
 * tests. Doses have their source, and the automatic basal of a day is one sum.
 *
 * @param device what each section calls the pump
 */
public record CareLinkEncoder(String device) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/MM/dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private static final List<String> NAMES = List.of(
            "Index",
            "Date",
            "Time",
            "New Device Time",
            "BG Source",
            "BG Reading (mg/dL)",
            "Linked BG Meter ID",
            "Basal Rate (U/h)",
            "Temp Basal Amount",
            "Temp Basal Type",
            "Temp Basal Duration (h:mm:ss)",
            "Bolus Type",
            "Bolus Volume Selected (U)",
            "Bolus Volume Delivered (U)",
            "Bolus Duration (h:mm:ss)",
            "Prime Type",
            "Prime Volume Delivered (U)",
            "Alert",
            "User Cleared Alerts",
            "Suspend",
            "Rewind",
            "BWZ Estimate (U)",
            "BWZ Target High BG (mg/dL)",
            "BWZ Target Low BG (mg/dL)",
            "BWZ Carb Ratio (g/U)",
            "BWZ Insulin Sensitivity (mg/dL/U)",
            "BWZ Carb Input (grams)",
            "BWZ BG Input (mg/dL)",
            "BWZ Correction Estimate (U)",
            "BWZ Food Estimate (U)",
            "BWZ Active Insulin (U)",
            "Sensor Calibration BG (mg/dL)",
            "Sensor Glucose (mg/dL)",
            "ISIG Value",
            "Event Marker",
            "Bolus Source");

    /**
     * Sensor readings, boluses, calculations, rewinds, primes, clock changes and automatic totals, in the order in which they
     * happened; there are rows for no others.
     */
    public byte[] encode(List<? extends DeviceEvent> events) {
        var text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            section(csv, "Pump", "-------", newestFirst(events, CareLinkEncoder::isOfPump));
            section(
                    csv,
                    "Pump",
                    "Aggregated Auto Insulin Data",
                    newestFirst(events, event -> event instanceof DailyTotal));
            section(csv, "Sensor", "-------", newestFirst(events, event -> event instanceof GlucoseReading));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isOfPump(DeviceEvent event) {
        return event instanceof Bolus
                || event instanceof BolusCalculation
                || event instanceof InfusionSetEvent
                || event instanceof ClockChange;
    }

    private static List<DeviceEvent> newestFirst(
            List<? extends DeviceEvent> events, Predicate<DeviceEvent> isOfSection) {
        List<DeviceEvent> chosen = new ArrayList<>(
                events.stream().filter(isOfSection).map(DeviceEvent.class::cast).toList());
        Collections.reverse(chosen);
        return chosen;
    }

    private static LocalDateTime clock(DeviceEvent event) {
        return event.time().wallClock().orElseThrow();
    }

    private void section(CsvWriter csv, String part, String kind, List<DeviceEvent> events) {
        csv.writeRecord("-------", device, part, "", kind);
        csv.writeRecord(NAMES);
        int index = 0;
        for (DeviceEvent event : events) {
            csv.writeRecord(row(index++, event));
        }
    }

    private static List<String> row(int index, DeviceEvent event) {
        Map<String, String> cells = new HashMap<>(cells(event));
        cells.put("Index", index + ".00000");
        cells.put("Date", DATE.format(clock(event)));
        cells.put("Time", TIME.format(clock(event)));
        return NAMES.stream().map(name -> cells.getOrDefault(name, "")).toList();
    }

    private static Map<String, String> cells(DeviceEvent event) {
        if (event instanceof GlucoseReading reading) {
            return Map.of("Sensor Glucose (mg/dL)", whole(reading.value().orElseThrow()));
        } else if (event instanceof DailyTotal total) {
            return bolus("CLOSED_LOOP_AUTO_INSULIN", total.insulin());
        } else if (event instanceof Bolus bolus) {
            boolean isAutomatic = bolus.automatic().orElse(false);
            return bolus(
                    isAutomatic ? "CLOSED_LOOP_AUTO_BOLUS" : "CLOSED_LOOP_FOOD_BOLUS",
                    bolus.delivered().orElseThrow());
        } else if (event instanceof BolusCalculation calculation) {
            return calculation(calculation);
        } else if (event instanceof ClockChange change) {
            return Map.of("New Device Time", DATE.format(change.to()) + " " + TIME.format(change.to()));
        } else if (event instanceof InfusionSetEvent delivery && delivery.kind() == InfusionSetEvent.Kind.PRIME) {
            return Map.of(
                    "Prime Type",
                    "Fill Cannula",
                    "Prime Volume Delivered (U)",
                    plain(delivery.delivered().orElseThrow().value()));
        }
        return Map.of("Rewind", "Rewind");
    }

    private static Map<String, String> bolus(String source, InsulinUnits units) {
        return Map.of(
                "Bolus Source",
                source,
                "Bolus Type",
                "Normal",
                "Bolus Volume Selected (U)",
                plain(units.value()),
                "Bolus Volume Delivered (U)",
                plain(units.value()));
    }

    private static Map<String, String> calculation(BolusCalculation of) {
        Map<String, String> cells = new HashMap<>();
        of.recommended().ifPresent(units -> cells.put("BWZ Estimate (U)", plain(units.value())));
        of.targetHigh().ifPresent(glucose -> cells.put("BWZ Target High BG (mg/dL)", whole(glucose)));
        of.targetLow().ifPresent(glucose -> cells.put("BWZ Target Low BG (mg/dL)", whole(glucose)));
        put(cells, "BWZ Carb Ratio (g/U)", of.carbRatio());
        of.sensitivity().ifPresent(glucose -> cells.put("BWZ Insulin Sensitivity (mg/dL/U)", whole(glucose)));
        put(cells, "BWZ Carb Input (grams)", of.carbs());
        of.glucose().ifPresent(glucose -> cells.put("BWZ BG Input (mg/dL)", whole(glucose)));
        of.correction().ifPresent(units -> cells.put("BWZ Correction Estimate (U)", plain(units.value())));
        of.food().ifPresent(units -> cells.put("BWZ Food Estimate (U)", plain(units.value())));
        of.insulinOnBoard().ifPresent(units -> cells.put("BWZ Active Insulin (U)", plain(units.value())));
        return cells;
    }

    private static void put(Map<String, String> cells, String name, OptionalDouble number) {
        number.ifPresent(value -> cells.put(name, plain(value)));
    }

    private static String whole(Glucose glucose) {
        return BigDecimal.valueOf(glucose.inMgPerDl())
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_UP).toPlainString();
    }
}
