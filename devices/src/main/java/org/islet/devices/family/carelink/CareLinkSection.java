package org.islet.devices.family.carelink;

import java.util.Locale;
import java.util.Optional;
import org.islet.devices.protocol.csv.CsvRow;

/**
 * The line that opens a section: {@code -------,MiniMed 780G MMT-1886,Pump,NG0000000X,Aggregated Auto Insulin Data}. A
 * spreadsheet may have filled it up with empty cells.
 *
 * @param isSensor its rows are the sensor's
 * @param isAggregated its boluses are sums of a day, written at midnight
 */
record CareLinkSection(boolean isSensor, boolean isAggregated) {

    private static final String RULE = "-------";
    private static final int KIND = 2;
    private static final int FEWEST_CELLS = 3;

    static Optional<CareLinkSection> of(CsvRow row) {
        if (row.size() < FEWEST_CELLS || !row.cell(0).equals(RULE)) {
            return Optional.empty();
        }
        boolean isAggregated = false;
        for (int i = KIND; i < row.size(); i++) {
            isAggregated |= row.cell(i).toLowerCase(Locale.ROOT).startsWith("aggregated");
        }
        return Optional.of(new CareLinkSection(row.cell(KIND).equalsIgnoreCase("Sensor"), isAggregated));
    }
}
