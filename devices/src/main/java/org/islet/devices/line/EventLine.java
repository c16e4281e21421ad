package org.islet.devices.line;

import java.io.StringWriter;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Source;

/** One event or problem as one line of JSON, and an event read back from its line. */
public final class EventLine {

    private EventLine() {}

    public static String of(DeviceEvent event) {
        var text = new StringWriter();
        try (var lines = EventLineWriter.withSources(text)) {
            lines.event(event);
        }
        return text.toString().stripTrailing();
    }

    public static String of(Problem problem) {
        var text = new StringWriter();
        try (var lines = EventLineWriter.withSources(text)) {
            lines.problem(problem);
        }
        return text.toString().stripTrailing();
    }

    /** Without its source, for a place that keeps sources beside the lines. */
    public static String withoutSource(DeviceEvent event) {
        var text = new StringWriter();
        try (var lines = EventLineWriter.withoutSources(text)) {
            lines.event(event);
        }
        return text.toString().stripTrailing();
    }

    /** The contract's word for an event's kind, as in the field {@code type}. */
    public static String type(DeviceEvent event) {
        return EventFields.type(event);
    }

    /** The event of a line that holds its source. */
    public static DeviceEvent read(String line) {
        LineFields fields = LineFields.parse(line);
        return EventReading.event(fields, fields.source());
    }

    /** The event of a line whose source is kept elsewhere. */
    public static DeviceEvent read(String line, Source source) {
        return EventReading.event(LineFields.parse(line), source);
    }
}
