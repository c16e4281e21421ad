package org.islet.devices.family.tidepool;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.json.DeletedRecords;
import org.islet.devices.protocol.json.JsonExportDecoder;
import org.islet.devices.protocol.json.JsonRecord;

/** Every record has a type; its time is UTC, and the device's own clock stands beside it. */
final class TidepoolDecoder extends JsonExportDecoder {

    /**
     * Where a record that belongs to another stands inside it, as an uploader sends them. One with an id of its own is in
     * the list too, and is told there.
     */
    private static final List<String> EMBEDDED = List.of("bolus", "status");

    private static final int LONGEST_OPCODE = 60;
    private static final int MOST_MINUTES_FROM_UTC = 18 * 60;
    private static final int SECONDS_A_MINUTE = 60;

    TidepoolDecoder() {
        super(5, ClockKind.ABSOLUTE, Phrase.of("export.tidepool"));
    }

    @Override
    protected void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        var suspensions = new SuspensionsOfAFile(sink);
        try {
            if (TidepoolSheet.isOne(file)) {
                readSheet(file, suspensions);
            } else {
                readRecords(file, record -> read(record, suspensions), suspensions);
            }
        } finally {
            suspensions.tell();
        }
    }

    private void readSheet(CapturePart file, EventSink sink) {
        var deleted = new DeletedRecords();
        TidepoolSheet.read(file, sink, record -> {
            if (!deleted.see(record)) {
                read(record, sink);
            }
        });
        deleted.tell(sink);
    }

    @Override
    protected void read(JsonRecord record, EventSink sink) {
        String type = record.text("type").orElse("");
        Origin origin = new Origin(time(record), record.source());
        List<? extends DeviceEvent> events = events(type, record, origin);
        if (type.isEmpty()) {
            sink.problem(new Problem(record.source(), Phrase.of("tidepool.no-type")));
        } else if (events.isEmpty()) {
            sink.event(new UnknownEvent(origin, type.substring(0, Math.min(type.length(), LONGEST_OPCODE))));
            if (record.number("value").isPresent()) {
                sink.problem(new Problem(record.source(), Phrase.of("tidepool.value")));
            }
        } else {
            events.forEach(sink::event);
        }
        sayDoubts(events, origin, sink);
        TidepoolEntries.notes(record, origin).forEach(sink::event);
        for (String field : EMBEDDED) {
            record.record(field)
                    .filter(inner -> inner.text("type").isPresent() && !inner.has("id"))
                    .ifPresent(inner -> read(inner, sink));
        }
    }

    private static void sayDoubts(List<? extends DeviceEvent> events, Origin origin, EventSink sink) {
        if (origin.time().equals(DeviceTime.UNKNOWN)) {
            sink.problem(new Problem(origin.source(), Phrase.of("record.kept-without-time")));
        }
        if (events.stream().anyMatch(event -> TidepoolInsulin.isNegative(event) || TidepoolEntries.isNegative(event))) {
            sink.problem(Problem.doubt(origin.source(), Phrase.of("amount.one-negative")));
        }
    }

    /** None where a record lacks what its type must have, or its type is none we know. */
    private static List<? extends DeviceEvent> events(String type, JsonRecord record, Origin origin) {
        return switch (type) {
            case "cbg", "smbg" ->
                TidepoolGlucose.reading(type, record, origin).stream().toList();
            case "bloodKetone" ->
                TidepoolEntries.ketone(record, origin).stream().toList();
            case "bolus" -> TidepoolInsulin.boluses(record, origin);
            case "basal" -> TidepoolInsulin.basal(record, origin).stream().toList();
            case "wizard" -> List.of(TidepoolInsulin.calculation(record, origin));
            case "dosingDecision" -> TidepoolDecisions.read(record, origin);
            case "insulin" -> TidepoolEntries.insulin(record, origin).stream().toList();
            case "food" -> TidepoolEntries.food(record, origin).stream().toList();
            case "physicalActivity" -> List.of(TidepoolEntries.activity(record, origin));
            case "reportedState" -> TidepoolEntries.states(record, origin);
            case "deviceEvent" -> TidepoolDeviceEvents.events(record, origin);
            case "water" -> TidepoolEntries.water(record, origin).stream().toList();
            case "pumpSettings" -> TidepoolSettings.pump(record, origin);
            case "cgmSettings" ->
                TidepoolCgmSettings.read(record, origin).stream().toList();
            case "pumpStatus" -> TidepoolPumpStatus.read(record, origin);
            case "upload" -> TidepoolEntries.device(record, origin).stream().toList();
            default -> List.of();
        };
    }

    private static DeviceTime time(JsonRecord record) {
        Optional<OffsetDateTime> time = record.absoluteTime("time");
        Optional<LocalDateTime> wall = record.wallTime("deviceTime");
        OptionalDouble minutes = record.number("timezoneOffset");
        if (time.isEmpty()) {
            return wall.map(DeviceTime::toTheSecond).orElse(DeviceTime.UNKNOWN);
        }
        boolean hasOffset = minutes.isPresent() && Math.abs(minutes.getAsDouble()) <= MOST_MINUTES_FROM_UTC;
        OffsetDateTime local = hasOffset
                ? time.get()
                        .withOffsetSameInstant(
                                ZoneOffset.ofTotalSeconds((int) minutes.getAsDouble() * SECONDS_A_MINUTE))
                : time.get();
        return wall.map(clock -> DeviceTime.absolute(local, clock)).orElseGet(() -> DeviceTime.absolute(local));
    }
}
