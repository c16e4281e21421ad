package org.islet.web.rest;

import java.time.ZoneOffset;
import org.islet.devices.line.EventLine;
import org.islet.record.archive.EventPage;
import org.islet.reports.timeline.PlacedEvent;

/** A page of events as JSON: the contract's event lines, each with the capture and the device it came from. */
final class EventPageJson {

    private EventPageJson() {}

    static String of(EventPage page) {
        var json = new StringBuilder("{\"events\":[");
        String comma = "";
        for (PlacedEvent placed : page.events()) {
            json.append(comma).append('\n');
            append(placed, json);
            comma = ",";
        }
        json.append("\n],\"next\":");
        page.next().ifPresentOrElse(next -> json.append('"').append(next).append('"'), () -> json.append("null"));
        return json.append("}\n").toString();
    }

    /** A line is an object of JSON; what the archive adds goes in before it ends. */
    private static void append(PlacedEvent placed, StringBuilder json) {
        var local = placed.local().orElseThrow();
        var at = placed.at().orElseThrow();
        var offset = ZoneOffset.ofTotalSeconds((int) (local.toEpochSecond(ZoneOffset.UTC) - at.getEpochSecond()));
        String line = EventLine.of(placed.event(), at.atOffset(offset));
        json.append(line, 0, line.length() - 1)
                .append(",\"device\":")
                .append(quoted(placed.device()))
                .append(",\"capture\":\"")
                .append(placed.capture())
                .append("\"}");
    }

    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
