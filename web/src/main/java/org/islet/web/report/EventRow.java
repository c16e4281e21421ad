package org.islet.web.report;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.islet.platform.ServerPhrases;
import org.islet.record.archive.EventId;
import org.islet.record.archive.NamedEvent;
import org.islet.reports.model.ReportRequest.DataSource;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.web.site.PageSentences;

/**
 * One event as a row of the table behind a day.
 *
 * @param id by which the row can be pointed at
 * @param place which byte or line of the capture says it
 */
public record EventRow(EventId id, String time, String what, String value, String device, SaidPlace place) {

    /** Whether a person wrote it, so that no byte says it. */
    public boolean isByHand() {
        return place.capture().equals(DataSource.BY_HAND);
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    static EventRow of(NamedEvent named) {
        PlacedEvent placed = named.placed();
        Optional<LocalDateTime> local = placed.local();
        return new EventRow(
                named.id(),
                local.map(TIME::format).orElse("") + (placed.isEstimated() ? " ~" : ""),
                SaidEvent.what(placed.event()),
                SaidEvent.value(placed.event()),
                ServerPhrases.say(new DataSource(placed.device(), Optional.empty()).named(), PageSentences.language()),
                SaidPlace.of(placed.capture(), placed.event().source()));
    }
}
