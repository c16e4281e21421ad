package org.islet.web.report;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.islet.devices.event.Source;
import org.islet.record.archive.EventId;
import org.islet.record.archive.NamedEvent;
import org.islet.reports.timeline.PlacedEvent;

/**
 * One event as a row of the table behind a day.
 *
 * @param id by which the row can be pointed at
 * @param place which byte or line of the capture says it, as a number
 * @param isLine whether the place is a line of a text
 */
public record EventRow(
        EventId id, String time, String what, String value, String device, String capture, int place, boolean isLine) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    static EventRow of(NamedEvent named) {
        PlacedEvent placed = named.placed();
        Source source = placed.event().source();
        Optional<LocalDateTime> local = placed.local();
        return new EventRow(
                named.id(),
                local.map(TIME::format).orElse("") + (placed.isEstimated() ? " ~" : ""),
                SaidEvent.what(placed.event()),
                SaidEvent.value(placed.event()),
                placed.device(),
                placed.capture(),
                source.position(),
                source.line().isPresent());
    }
}
