package org.islet.devices.protocol.export;

import java.util.Arrays;
import java.util.Optional;
import org.islet.devices.protocol.csv.CsvRow;

/**
 * A row to whose last cell the header of the next file is glued, because the file before it ended without a line break.
 *
 * @param row as it was
 * @param header that of the next file
 */
record GluedHeader(CsvRow row, CsvRow header) {

    /** @param name how a header begins */
    static Optional<GluedHeader> in(CsvRow row, String name) {
        for (int i = 1; i + 1 < row.size() && !name.isEmpty(); i++) {
            if (row.cell(i).endsWith(name)) {
                String[] cells = row.cells();
                String[] first = Arrays.copyOf(cells, i + 1);
                String[] second = Arrays.copyOfRange(cells, i, cells.length);
                String last = row.cell(i);
                first[i] = last.substring(0, last.length() - name.length()).replace("\"", "");
                second[0] = name;
                return Optional.of(new GluedHeader(row.with(first), row.with(second)));
            }
        }
        return Optional.empty();
    }
}
