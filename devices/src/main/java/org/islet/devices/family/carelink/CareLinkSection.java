package org.islet.devices.family.carelink;

import java.util.Locale;
import java.util.Optional;
import org.islet.devices.protocol.csv.CsvRow;

/**
 * The line that opens a section: {@code -------,MiniMed 780G MMT-1886,Pump,NG0000000X,Aggregated Auto Insulin Data}.
 *
 * @param isSensor its rows are the sensor's
 * @param isAggregated its boluses are sums of a day, written at midnight
 */
record CareLinkSection(boolean isSensor, boolean isAggregated) {

    private static final String RULE = "-------";

    static Optional<CareLinkSection> of(CsvRow row) {
        if (!row.cell(0).equals(RULE) || row.size() < 3) {
            return Optional.empty();
        }
        boolean isAggregated = row.cell(row.size() - 1).toLowerCase(Locale.ROOT).startsWith("aggregated");
        return Optional.of(new CareLinkSection(row.cell(2).equalsIgnoreCase("Sensor"), isAggregated));
    }
}
