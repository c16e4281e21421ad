package org.islet.devices.family.tidepool;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Suspension;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.protocol.csv.CamelCase;
import org.islet.devices.protocol.json.JsonRecord;

/** Records of type {@code deviceEvent}, by their {@code subType}. */
final class TidepoolDeviceEvents {

    /** Nobody stops insulin for longer and goes on with the same pump: a longer duration tells no end. */
    private static final Duration LONGEST_SUSPENSION = Duration.ofDays(366);

    private TidepoolDeviceEvents() {}

    /** A suspension with its duration has ended: its end is told too. */
    static List<DeviceEvent> events(JsonRecord record, Origin origin) {
        List<DeviceEvent> events = new ArrayList<>();
        event(record, origin).ifPresent(events::add);
        boolean isStatus = record.text("subType").filter("status"::equals).isPresent();
        Optional<String> ended = isStatus ? reason(record, "resumed") : Optional.empty();
        Optional<Duration> duration = TidepoolInsulin.millis(record, "duration")
                .filter(known -> !known.isZero() && known.compareTo(LONGEST_SUSPENSION) <= 0);
        boolean isSuspended = events.stream()
                .anyMatch(event -> event instanceof Suspension known && known.state() == Suspension.State.SUSPENDED);
        if (isSuspended && ended.isPresent() && duration.isPresent()) {
            Origin end = new Origin(origin.time().plus(duration.get()), origin.source());
            events.add(new Suspension(end, Suspension.State.RESUMED, by(ended)));
        }
        return events;
    }

    private static Optional<DeviceEvent> event(JsonRecord record, Origin origin) {
        String subType = record.text("subType").orElse("");
        return switch (subType) {
            case "alarm" -> Optional.of(alarm(record, origin));
            case "prime" ->
                Optional.of(new InfusionSetEvent(
                        origin,
                        InfusionSetEvent.Kind.PRIME,
                        record.text("primeTarget"),
                        Optional.empty(),
                        TidepoolInsulin.units(record, "volume")));
            case "reservoirChange" ->
                Optional.of(new InfusionSetEvent(
                        origin,
                        InfusionSetEvent.Kind.RESERVOIR_CHANGE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
            case "status" -> Optional.of(suspension(record, origin));
            case "calibration" ->
                TidepoolGlucose.value(record)
                        .map(value -> GlucoseReading.of(origin, GlucoseReading.Kind.CALIBRATION, value));
            case "timeChange" -> clockChange(record, origin);
            case "pumpSettingsOverride" -> Optional.of(settingsOverride(record, origin));
            default ->
                subType.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new UnknownEvent(origin, "deviceEvent/" + CamelCase.of(subType)));
        };
    }

    private static Alarm alarm(JsonRecord record, Origin origin) {
        return new Alarm(
                origin,
                Alarm.AlarmOrigin.PUMP,
                OptionalInt.empty(),
                record.text("alarmType").map(CamelCase::of),
                OptionalDouble.empty(),
                false);
    }

    private static Suspension suspension(JsonRecord record, Origin origin) {
        boolean isResumed = record.text("status").filter("resumed"::equals).isPresent();
        return new Suspension(
                origin,
                isResumed ? Suspension.State.RESUMED : Suspension.State.SUSPENDED,
                by(reason(record, isResumed ? "resumed" : "suspended")));
    }

    /** Why a suspension began, or why it ended. */
    private static Optional<String> reason(JsonRecord record, String what) {
        return record.record("reason").flatMap(reason -> reason.text(what));
    }

    private static Suspension.Reason by(Optional<String> reason) {
        return reason.filter("manual"::equals).isPresent() ? Suspension.Reason.USER : Suspension.Reason.UNKNOWN;
    }

    /** The times stand in the change itself, or since 2020 in a record each. */
    private static Optional<DeviceEvent> clockChange(JsonRecord record, Origin origin) {
        Optional<JsonRecord> change = record.record("change");
        Optional<LocalDateTime> from = change.flatMap(given -> given.wallTime("from"))
                .or(() -> record.record("from").flatMap(given -> given.wallTime("time")));
        Optional<LocalDateTime> to = change.flatMap(given -> given.wallTime("to"))
                .or(() -> record.record("to").flatMap(given -> given.wallTime("time")));
        return from.isPresent() && to.isPresent()
                ? Optional.of(new ClockChange(origin, from.get(), to.get()))
                : Optional.empty();
    }

    /** For a time other settings hold: sport, sleep, a preset of the person's own. */
    private static LogbookEntry settingsOverride(JsonRecord record, Origin origin) {
        Optional<Duration> duration = TidepoolInsulin.millis(record, "duration");
        return new LogbookEntry(
                origin,
                LogbookEntry.Kind.OTHER_MARKER,
                duration.map(known -> OptionalDouble.of(known.toMinutes())).orElse(OptionalDouble.empty()),
                duration.map(known -> "min"),
                Optional.of("settings override"
                        + record.text("overrideType").map(type -> ": " + type).orElse("")));
    }
}
