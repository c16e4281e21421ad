package org.islet.devices.family.carelinkpersonal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
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

    static DateOrder of(CapturePart file, DecodeOptions options, String name) throws UnreadableCapture {
        var order = new PersonalDateOrder();
        CsvRows table = CsvRows.of(file, new Decoded.Collector());
        Optional<PersonalColumns> columns = Optional.empty();
        for (Optional<CsvRow> row = table.next();
                row.isPresent() && order.evidence.told().isEmpty();
                row = table.next()) {
            if (columns.isEmpty()) {
                columns = PersonalColumns.of(row.get());
                order.seeAbove(row.get());
            } else {
                order.see(row.get(), columns.get());
            }
        }
        boolean isAmerican = order.hasHalfDays && !order.isFilledUp;
        boolean nothingElseTells =
                order.evidence.told().isEmpty() && options.dateOrder().isEmpty();
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
        evidence.see(date);
        isFilledUp = isFilledUp || FILLED_UP.matcher(date).matches();
    }
}
