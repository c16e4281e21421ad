package org.islet.devices.family.tandem;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;

/** The kinds of tables, each known by its columns, and what reads their rows. */
enum TandemTable {
    READINGS(ReadingColumns::of),
    INSULIN_ON_BOARD(InsulinOnBoardColumns::of),
    BASAL(BasalColumns::of),
    BOLUS(BolusColumns::of);

    private final Function<TandemColumns, Optional<? extends TandemRows>> rows;

    TandemTable(Function<TandemColumns, Optional<? extends TandemRows>> rows) {
        this.rows = rows;
    }

    /** Empty where the row is the header of no such table. */
    static Optional<Header> header(CsvRow row) {
        var columns = new TandemColumns(row);
        boolean hasTime = columns.of(TandemRows.TIMES) != Columns.NONE;
        Optional<TandemRows> rows = Stream.of(values())
                .filter(any -> hasTime)
                .flatMap(table -> table.rows.apply(columns).stream())
                .map(TandemRows.class::cast)
                .findFirst();
        return rows.isPresent() || columns.areOwn() ? Optional.of(new Header(columns, rows)) : Optional.empty();
    }

    /**
     * A header, and what reads the rows below it.
     *
     * @param rows empty where it is of a table nobody knows, or damaged
     */
    record Header(TandemColumns columns, Optional<TandemRows> rows) {

        int time() {
            return columns.of(TandemRows.TIMES);
        }

        /** When what the row tells of began: when it was asked for, or else when it was noted, or done. */
        String time(CsvRow row) {
            for (String name : TandemRows.TIMES) {
                String cell = row.cell(columns.of(name));
                if (!cell.isEmpty()) {
                    return cell;
                }
            }
            return "";
        }

        Set<Integer> known() {
            return columns.known(rows.map(TandemRows::read).orElse(Set.of()));
        }
    }
}
