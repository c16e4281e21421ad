package org.islet.devices.family.medtronic600;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.DeviceMemory;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.PrintedText;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.Phrase;

/** Walks history events, one after the other by the size each states, and decodes those whose layout is known. */
final class HistoryDecoder implements Decoder {

    @Override
    public int version() {
        return 4;
    }

    @Override
    public ClockKind clock() {
        return ClockKind.OWN_CLOCK;
    }

    @Override
    public void decode(RawCapture capture, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        PrintedText.refuse(capture);
        DeviceMemory.refuseMore(capture);
        List<List<HistoryEvent>> parts =
                capture.parts().stream().map(HistoryDecoder::walk).toList();
        if (parts.stream().allMatch(List::isEmpty)) {
            throw new UnreadableCapture(Phrase.of("minimed-600.none"));
        }
        var deliveries = new BolusDeliveries(parts);
        var closedLoop = new ClosedLoopMode();
        for (int i = 0; i < parts.size(); i++) {
            for (HistoryEvent event : parts.get(i)) {
                closedLoop.saw(event);
                event(event, deliveries, sink);
            }
            tellRest(capture.parts().get(i), parts.get(i), sink);
        }
        closedLoop.tellChanges(sink);
    }

    private static List<HistoryEvent> walk(CapturePart part) {
        List<HistoryEvent> events = new ArrayList<>();
        byte[] bytes = part.bytes();
        int at = 0;
        while (at + HistoryEvent.HEAD <= bytes.length) {
            int size = bytes[at + 2] & 0xFF;
            if (size < HistoryEvent.HEAD || at + size > bytes.length) {
                break;
            }
            events.add(new HistoryEvent(part, at, size));
            at += size;
        }
        return events;
    }

    static boolean isHistory(CapturePart part) {
        List<HistoryEvent> events = walk(part);
        return !events.isEmpty() && end(events) == part.bytes().length && isPlausible(events.get(0));
    }

    /** The pumps were sold from 2014 on. */
    private static boolean isPlausible(HistoryEvent event) {
        int year = event.wallClock().getYear();
        return year >= 2010 && year < 2040;
    }

    private static int end(List<HistoryEvent> events) {
        HistoryEvent last = events.get(events.size() - 1);
        return last.offset() + last.size();
    }

    private static void tellRest(CapturePart part, List<HistoryEvent> events, EventSink sink) {
        int end = events.isEmpty() ? 0 : end(events);
        if (end < part.bytes().length) {
            sink.problem(new Problem(
                    part.source(end, part.bytes().length), Phrase.of("minimed-600.rest", part.bytes().length - end)));
        }
    }

    private static void event(HistoryEvent event, BolusDeliveries deliveries, EventSink sink) {
        Optional<EventLayout> layout = EventLayouts.of(event.type());
        if (layout.isEmpty()) {
            sink.event(unknown(event));
        } else if (!event.holds(layout.get().smallest())) {
            keepUnread(event, "minimed-600.too-short", sink);
        } else {
            decoded(event, layout.get(), deliveries, sink);
        }
    }

    private static void decoded(HistoryEvent event, EventLayout layout, BolusDeliveries deliveries, EventSink sink) {
        List<DeviceEvent> decoded = layout.read().apply(event);
        if (event.type() == SensorEvent.TYPE && SensorEvent.promised(event) > SensorEvent.held(event)) {
            sink.problem(new Problem(
                    event.source(),
                    Phrase.of("minimed-600.readings", SensorEvent.promised(event), SensorEvent.held(event))));
        }
        if (decoded.isEmpty()) {
            keepUnread(event, "minimed-600.unknown", sink);
        }
        for (DeviceEvent one : decoded) {
            if (!(one instanceof Bolus bolus) || !deliveries.tell(event, bolus)) {
                sink.event(one);
            }
        }
    }

    private static void keepUnread(HistoryEvent event, String why, EventSink sink) {
        sink.problem(new Problem(event.source(), Phrase.of(why, "%02X".formatted(event.type()))));
        sink.event(unknown(event));
    }

    private static UnknownEvent unknown(HistoryEvent event) {
        return new UnknownEvent(event.origin(), EventLayouts.opcode(event.type()));
    }
}
