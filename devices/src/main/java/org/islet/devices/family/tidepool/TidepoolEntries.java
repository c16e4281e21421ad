package org.islet.devices.family.tidepool;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;
import org.islet.devices.protocol.json.JsonRecord;

/** What a person measured, ate or did. */
final class TidepoolEntries {

    private TidepoolEntries() {}

    static Optional<LogbookEntry> ketone(JsonRecord record, Origin origin) {
        return amount(origin, LogbookEntry.Kind.KETONE, record.number("value"), record.text("units"), Optional.empty());
    }

    static Optional<LogbookEntry> insulin(JsonRecord record, Origin origin) {
        OptionalDouble total =
                record.record("dose").map(dose -> dose.number("total")).orElse(OptionalDouble.empty());
        Optional<String> kind = record.record("formulation")
                .flatMap(formulation -> formulation.record("simple"))
                .flatMap(simple -> simple.text("actingType"));
        return amount(origin, LogbookEntry.Kind.INSULIN, total, Optional.of("U"), kind);
    }

    static Optional<LogbookEntry> food(JsonRecord record, Origin origin) {
        Optional<JsonRecord> carbohydrate =
                record.record("nutrition").flatMap(nutrition -> nutrition.record("carbohydrate"));
        OptionalDouble net = carbohydrate.map(carbs -> carbs.number("net")).orElse(OptionalDouble.empty());
        return amount(origin, LogbookEntry.Kind.CARBS, net, Optional.of("g"), record.text("name"));
    }

    /** Millilitres and the like: no food, and no insulin. */
    static Optional<LogbookEntry> water(JsonRecord record, Origin origin) {
        Optional<JsonRecord> amount = record.record("amount");
        OptionalDouble value = amount.map(given -> given.number("value")).orElse(OptionalDouble.empty());
        Optional<String> unit = amount.flatMap(given -> given.text("units"));
        return amount(origin, LogbookEntry.Kind.OTHER_MARKER, value, unit, Optional.of("water"));
    }

    static LogbookEntry activity(JsonRecord record, Origin origin) {
        Optional<JsonRecord> duration = record.record("duration");
        OptionalDouble value = duration.map(given -> given.number("value")).orElse(OptionalDouble.empty());
        Optional<String> unit = duration.flatMap(given -> given.text("units"));
        return new LogbookEntry(origin, LogbookEntry.Kind.EXERCISE, value, unit, record.text("name"));
    }

    static List<LogbookEntry> states(JsonRecord record, Origin origin) {
        return record.records("states").stream()
                .map(state -> new LogbookEntry(
                        origin,
                        LogbookEntry.Kind.OTHER_MARKER,
                        OptionalDouble.empty(),
                        Optional.empty(),
                        state.text("state")))
                .toList();
    }

    static boolean isNegative(DeviceEvent event) {
        return event instanceof LogbookEntry entry && entry.amount().orElse(0) < 0;
    }

    /** What a person wrote beside any record. */
    static List<LogbookEntry> notes(JsonRecord record, Origin origin) {
        return record.fields().get("notes") instanceof List<?> notes
                ? notes.stream()
                        .filter(String.class::isInstance)
                        .map(note -> new LogbookEntry(
                                origin,
                                LogbookEntry.Kind.NOTE,
                                OptionalDouble.empty(),
                                Optional.empty(),
                                Optional.of((String) note)))
                        .toList()
                : List.of();
    }

    /** Maker and model; the serial number stays outside. */
    static Optional<Status> device(JsonRecord record, Origin origin) {
        Stream<String> makers = record.fields().get("deviceManufacturers") instanceof List<?> list
                ? list.stream().filter(String.class::isInstance).map(String.class::cast)
                : Stream.empty();
        String device =
                Stream.concat(makers, record.text("deviceModel").stream()).collect(Collectors.joining(" "));
        return device.isEmpty() ? Optional.empty() : Optional.of(new Status(origin, "device", device));
    }

    private static Optional<LogbookEntry> amount(
            Origin origin,
            LogbookEntry.Kind kind,
            OptionalDouble amount,
            Optional<String> unit,
            Optional<String> text) {
        return amount.isPresent() ? Optional.of(new LogbookEntry(origin, kind, amount, unit, text)) : Optional.empty();
    }
}
