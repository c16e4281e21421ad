package org.islet.devices.protocol.csv;

import java.util.Optional;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.phrase.Phrase;

/**
 * A column of carbohydrate.
 *
 * @param name as the header writes it
 * @param unit what the name says it is counted in; empty where that is no unit we know
 */
public record CarbColumn(int index, String name, Optional<String> unit) {

    public static CarbColumn of(CsvRow header, int index) {
        return of(header, index, Optional.empty());
    }

    /** @param otherwise the unit where the name states none, and its place in the table does */
    public static CarbColumn of(CsvRow header, int index, String otherwise) {
        return of(header, index, Optional.of(otherwise));
    }

    private static CarbColumn of(CsvRow header, int index, Optional<String> otherwise) {
        String name = header.cell(index);
        return new CarbColumn(index, name, CarbUnits.of(name, otherwise));
    }

    /** The amount of a row, in the unit of the header; without one, and with a problem, where nobody knows it. */
    public void tell(CsvRow row, Origin origin, Optional<String> text, RowEvents events) {
        events.amount(row, origin, LogbookEntry.Kind.CARBS, index, unit, text);
        doubtUnit(row, events);
    }

    /** Says once a file that nobody knows in what this is counted. */
    public void doubtUnit(CsvRow row, RowEvents events) {
        if (unit.isEmpty() && !row.isEmpty(index)) {
            events.count(row, Phrase.of("carbs.unit", name));
        }
    }
}
