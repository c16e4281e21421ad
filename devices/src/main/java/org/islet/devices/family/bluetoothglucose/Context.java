package org.islet.devices.family.bluetoothglucose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;
import org.islet.devices.protocol.bluetooth.ShortFloat;

/**
 * What a person told the meter with a measurement, characteristic 2A34.
 *
 * <pre>
 * 0    flags: 80 more flags (1), 01 carbohydrate, 02 meal, 04 tester and health, 08 exercise, 10 medication,
 *      20 medication in litres (else kg), 40 HbA1c
 * 1-2  sequence number of the measurement, low byte first
 * …    more flags (1) · carbohydrate: kind (1), kg (short float) · meal (1) · tester low nibble, health high nibble (1)
 * …    exercise: seconds (2), intensity in percent (1) · medication: kind (1), amount (short float) · HbA1c in percent
 * </pre>
 */
final class Context {

    private static final List<String> MEALS = List.of("", "beforeMeal", "afterMeal", "fasting", "casual", "bedtime");
    private static final List<String> CARBS =
            List.of("", "breakfast", "lunch", "dinner", "snack", "drink", "supper", "brunch");
    private static final List<String> HEALTH =
            List.of("", "minorIssues", "majorIssues", "menses", "stress", "noIssues");
    private static final List<String> MEDICATIONS =
            List.of("", "rapidActing", "shortActing", "intermediateActing", "longActing", "premixed");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int LONGER_THAN_IT_CAN_SAY = 0xFFFF;
    private static final double SECONDS_A_MINUTE = 60;

    private final byte[] bytes;
    private final int flags;

    Context(byte[] bytes) {
        this.bytes = bytes;
        this.flags = bytes.length == 0 ? 0 : bytes[0] & 0xFF;
    }

    /** By its length and its flags. */
    boolean isOne() {
        return bytes.length >= 3 && bytes.length == at(0x100);
    }

    int sequence() {
        return half(1);
    }

    /** The mark of the glucose reading. */
    Optional<String> meal() {
        return has(0x02) ? Optional.of(name(MEALS, octet(at(0x02)), "meal")) : Optional.empty();
    }

    List<DeviceEvent> events(Origin origin) {
        List<DeviceEvent> events = new ArrayList<>();
        if (has(0x01)) {
            events.add(amount(origin, LogbookEntry.Kind.CARBS, at(0x01), THOUSAND, "g", CARBS));
        }
        if (has(0x04)) {
            events.add(new Status(origin, "health", name(HEALTH, octet(at(0x04)) >> 4, "unknown")));
        }
        if (has(0x08)) {
            events.add(exercise(origin));
        }
        if (has(0x10)) {
            boolean isVolume = has(0x20);
            events.add(amount(
                    origin,
                    LogbookEntry.Kind.INSULIN,
                    at(0x10),
                    isVolume ? THOUSAND : MILLION,
                    isVolume ? "mL" : "mg",
                    MEDICATIONS));
        }
        if (has(0x40)) {
            String percent = number(at(0x40), BigDecimal.ONE).stream()
                    .mapToObj(value -> value + " %")
                    .findFirst()
                    .orElse("unknown");
            events.add(new Status(origin, "hba1c", percent));
        }
        return events;
    }

    private LogbookEntry exercise(Origin origin) {
        int seconds = half(at(0x08));
        return new LogbookEntry(
                origin,
                LogbookEntry.Kind.EXERCISE,
                seconds == LONGER_THAN_IT_CAN_SAY
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(seconds / SECONDS_A_MINUTE),
                Optional.of("min"),
                Optional.of("intensity %d %%".formatted(octet(at(0x08) + 2))));
    }

    private LogbookEntry amount(
            Origin origin, LogbookEntry.Kind kind, int at, BigDecimal factor, String unit, List<String> names) {
        return new LogbookEntry(
                origin,
                kind,
                number(at + 1, factor),
                Optional.of(unit),
                Optional.of(name(names, octet(at), "unknown")));
    }

    private OptionalDouble number(int at, BigDecimal factor) {
        return ShortFloat.at(bytes, at)
                .number()
                .map(number -> OptionalDouble.of(number.multiply(factor).doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    /** Where the field of a flag begins; of a flag beyond all, where everything ends. */
    private int at(int flag) {
        int at = 3 + (has(0x80) ? 1 : 0);
        int[] fields = {0x01, 0x02, 0x04, 0x08, 0x10, 0x40};
        int[] sizes = {3, 1, 1, 3, 3, 2};
        for (int i = 0; i < fields.length && fields[i] != flag; i++) {
            at += has(fields[i]) ? sizes[i] : 0;
        }
        return at;
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    private static String name(List<String> names, int number, String otherwise) {
        return number > 0 && number < names.size() ? names.get(number) : otherwise + number;
    }

    private int octet(int at) {
        return bytes[at] & 0xFF;
    }

    private int half(int at) {
        return octet(at) | octet(at + 1) << 8;
    }
}
