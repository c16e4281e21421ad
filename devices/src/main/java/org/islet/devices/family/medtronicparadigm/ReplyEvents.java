package org.islet.devices.family.medtronicparadigm;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.event.UnknownEvent;

/** The pump's answers to questions; they hold for the moment its clock was read. */
final class ReplyEvents {

    private final DeviceTime askedAt;
    private final Generation generation;
    private final EventSink sink;

    private ReplyEvents(DeviceTime askedAt, Generation generation, EventSink sink) {
        this.askedAt = askedAt;
        this.generation = generation;
        this.sink = sink;
    }

    static ReplyEvents of(RawCapture capture, List<CapturePart> replies, Generation generation, EventSink sink) {
        Optional<LocalDateTime> clock = capture.deviceClock().or(() -> clockAmong(replies));
        return new ReplyEvents(clock.map(DeviceTime::toTheSecond).orElse(DeviceTime.UNKNOWN), generation, sink);
    }

    void tell(List<CapturePart> replies) {
        replies.stream().map(Reply::of).forEach(this::tell);
    }

    private void tell(Reply reply) {
        Origin origin = new Origin(askedAt, reply.source());
        List<DeviceEvent> events = StatusReplies.read(reply, origin, generation);
        if (events.isEmpty()) {
            events = SettingReplies.read(reply, origin, generation);
        }
        if (events.isEmpty()) {
            events = List.of(new UnknownEvent(origin, "reply-%02x".formatted(reply.code())));
        }
        events.forEach(sink::event);
    }

    private static Optional<LocalDateTime> clockAmong(List<CapturePart> replies) {
        return replies.stream()
                .map(Reply::of)
                .filter(reply -> reply.code() == Reply.CLOCK)
                .findFirst()
                .flatMap(Reply::clock);
    }
}
