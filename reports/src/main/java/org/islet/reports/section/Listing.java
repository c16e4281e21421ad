package org.islet.reports.section;

import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import org.islet.reports.timeline.PlacedEvent;

/** A table as long as what is recorded: a row an event, made while it is written and never held; its moments are those of a zone. */
public record Listing(List<Table.Column> columns, BiFunction<PlacedEvent, ZoneId, List<Table.Cell>> row) {

    public Listing {
        columns = List.copyOf(columns);
    }
}
