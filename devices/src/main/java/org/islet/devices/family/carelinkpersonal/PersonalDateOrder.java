package org.islet.devices.family.carelinkpersonal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.CsvRows;
import org.islet.devices.protocol.csv.DateOrderEvidence;

/**
 * In which order a file writes its dates. A part above 12 tells. So does the American way of writing as a whole: the
 * twelve-hour clock of "Data Exported on" together with days and months that are never filled up, {@code 3/4/15 9:05
 * PM}. Australia has that clock too, but fills its months up: {@code 4/03/15}. Otherwise the person is asked.
 */
final class PersonalDateOrder {

    private static final Pattern HALF_DAY_CLOCK = Pattern.compile("(?i).*\\d[\\s\\u00A0\\u202F]?[ap]m");
    private static final Pattern FILLED_UP = Pattern.compile("(0\\d/.*|\\d{1,2}/0\\d/.*)");

    private final DateOrderEvidence evidence = new DateOrderEvidence();
    private boolean hasHalfDays;
    private boolean isFilledUp;

    private PersonalDateOrder() {}

    /** @param table which of the tables in a file that was joined of several, from 0 */
    static DateOrder of(CapturePart file, int table, DecodeOptions options, Phrase name) throws UnreadableCapture {
        var order = new PersonalDateOrder();
        CsvRows rows = CsvRows.of(file, EventSink.NOBODY);
        Optional<PersonalColumns> columns = Optional.empty();
        int begun = 0;
        for (Optional<CsvRow> next = rows.next();
                next.isPresent() && begun <= table + 1 && order.evidence.told().isEmpty();
                next = rows.next()) {
            CsvRow row = next.get();
            boolean isData = columns.isPresent() && columns.get().isOfTable(row);
            Optional<PersonalColumns> header = isData ? Optional.empty() : PersonalColumns.of(row);
            if (header.isPresent()) {
                columns = header;
                begun++;
            } else if (isData && begun == table + 1) {
                order.see(row, columns.get());
            } else if (begun == table) {
                order.seeAbove(row);
            }
        }
        boolean isAmerican = order.hasHalfDays && !order.isFilledUp;
        boolean nothingElseTells =
                order.evidence.known().isEmpty() && options.dateOrder().isEmpty();
        return nothingElseTells && isAmerican ? DateOrder.MONTH_DAY_YEAR : order.evidence.orAsk(options, name);
    }

    private void seeAbove(CsvRow row) {
        if (row.cell(0).equals("Data Exported on")) {
            hasHalfDays |= HALF_DAY_CLOCK.matcher(row.cell(1)).matches();
            isFilledUp |= FILLED_UP.matcher(row.cell(1)).matches();
        }
    }

    private void see(CsvRow row, PersonalColumns columns) {
        String date = row.isEmpty(columns.timestamp()) ? row.cell(columns.date()) : row.cell(columns.timestamp());
        evidence.seeRow(date, row.line(), "");
        isFilledUp = isFilledUp || FILLED_UP.matcher(date).matches();
    }
}
