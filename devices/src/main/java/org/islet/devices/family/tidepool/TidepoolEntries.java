package org.islet.devices.family.tidepool;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Entry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;
import org.islet.devices.protocol.json.JsonRecord;

/** What a person measured, ate or did. */
final class TidepoolEntries {

    private TidepoolEntries() {}

    static Optional<Entry> ketone(JsonRecord record, Origin origin) {
        return amount(origin, Entry.Kind.KETONE, record.number("value"), record.text("units"), Optional.empty());
    }

    static Optional<Entry> insulin(JsonRecord record, Origin origin) {
        OptionalDouble total =
                record.record("dose").map(dose -> dose.number("total")).orElse(OptionalDouble.empty());
        Optional<String> kind = record.record("formulation")
                .flatMap(formulation -> formulation.record("simple"))
                .flatMap(simple -> simple.text("actingType"));
        return amount(origin, Entry.Kind.INSULIN, total, Optional.of("U"), kind);
    }

    static Optional<Entry> food(JsonRecord record, Origin origin) {
        Optional<JsonRecord> carbohydrate =
                record.record("nutrition").flatMap(nutrition -> nutrition.record("carbohydrate"));
        OptionalDouble net = carbohydrate.map(carbs -> carbs.number("net")).orElse(OptionalDouble.empty());
        return amount(origin, Entry.Kind.CARBS, net, Optional.of("g"), record.text("name"));
    }

    /** Millilitres and the like: no food, and no insulin. */
    static Optional<Entry> water(JsonRecord record, Origin origin) {
        Optional<JsonRecord> amount = record.record("amount");
        OptionalDouble value = amount.map(given -> given.number("value")).orElse(OptionalDouble.empty());
        Optional<String> unit = amount.flatMap(given -> given.text("units"));
        return amount(origin, Entry.Kind.OTHER_MARKER, value, unit, Optional.of("water"));
    }

    static Entry activity(JsonRecord record, Origin origin) {
        Optional<JsonRecord> duration = record.record("duration");
        OptionalDouble value = duration.map(given -> given.number("value")).orElse(OptionalDouble.empty());
        Optional<String> unit = duration.flatMap(given -> given.text("units"));
        return new Entry(origin, Entry.Kind.EXERCISE, value, unit, record.text("name"));
    }

    static List<Entry> states(JsonRecord record, Origin origin) {
        return record.records("states").stream()
                .map(state -> new Entry(
                        origin, Entry.Kind.OTHER_MARKER, OptionalDouble.empty(), Optional.empty(), state.text("state")))
                .toList();
    }

    static boolean isNegative(DeviceEvent event) {
        return event instanceof Entry entry && entry.amount().orElse(0) < 0;
    }

    /** What a person wrote beside any record. */
    static List<Entry> notes(JsonRecord record, Origin origin) {
        return record.fields().get("notes") instanceof List<?> notes
                ? notes.stream()
                        .filter(String.class::isInstance)
                        .map(note -> new Entry(
                                origin, Entry.Kind.NOTE, OptionalDouble.empty(), Optional.empty(), Optional.of((String)
                                        note)))
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

    private static Optional<Entry> amount(
            Origin origin, Entry.Kind kind, OptionalDouble amount, Optional<String> unit, Optional<String> text) {
        return amount.isPresent() ? Optional.of(new Entry(origin, kind, amount, unit, text)) : Optional.empty();
    }
}
