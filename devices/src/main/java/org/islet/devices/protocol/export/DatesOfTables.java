package org.islet.devices.protocol.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.DateOrderEvidence;

/** Looks through a file for what the dates of its tables tell of their order. */
final class DatesOfTables<H> {

    private final TableDecoder<H> decoder;
    private final int most;
    private final List<DateOrderEvidence> found = new ArrayList<>();
    private Optional<TableDecoder.Found<H>> table = Optional.empty();
    private Optional<String> above = Optional.empty();
    private boolean isKnown;

    DatesOfTables(TableDecoder<H> decoder, int most) {
        this.decoder = decoder;
        this.most = most;
    }

    void see(CsvRow row) {
        if (table.isEmpty()) {
            seeOne(row);
        } else {
            decoder.apart(row, table.get().names()).forEach(this::seeOne);
        }
    }

    private void seeOne(CsvRow row) {
        boolean isData = table.isPresent()
                && row.hasDigit(decoder.columnOfDigits(table.get().header()));
        Optional<H> header = isData ? Optional.empty() : decoder.header(row);
        if (header.isPresent()) {
            isKnown = found.size() == most;
            table = Optional.of(new TableDecoder.Found<>(row, header.get()));
            found.add(new DateOrderEvidence(above));
            above = Optional.empty();
        } else if (table.isEmpty() || !isData && decoder.isAboveHeader(row)) {
            Optional<String> date = decoder.dateAbove(row);
            above = date.isPresent() ? date : above;
        } else {
            DateOrderEvidence dates = found.get(found.size() - 1);
            H columns = table.get().header();
            dates.seeRow(decoder.date(row, columns), row.line(), decoder.group(row, columns));
            isKnown = found.size() == most && dates.told().isPresent();
        }
    }

    /** No row that comes later changes anything. */
    boolean areKnown() {
        return isKnown;
    }

    List<DateOrderEvidence> found() {
        return found;
    }
}
