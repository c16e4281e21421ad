package org.islet.devices.family.diasend;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;

/**
 * Where the columns of a sheet are. A sheet of glucose calls its column by the unit and nothing else.
 *
 * @param glucose {@link Columns#NONE} on the sheet of insulin
 */
record DiasendHeader(
        int time,
        int glucose,
        Optional<GlucoseUnit> unit,
        int basal,
        int bolusType,
        int bolus,
        int immediate,
        int extended,
        int minutes,
        int carbs,
        int notes) {

    /** Empty where the row is the header of no such sheet. */
    static Optional<DiasendHeader> of(CsvRow row) {
        var columns = new Columns(row);
        int glucose = IntStream.range(0, row.size())
                .filter(i -> row.cell(i).toLowerCase(Locale.ROOT).matches("mg/dl|mmol/l"))
                .findFirst()
                .orElse(Columns.NONE);
        var header = new DiasendHeader(
                columns.named("time"),
                glucose,
                Columns.unitIn(row.cell(glucose)),
                columns.beginning("basal amount"),
                columns.named("bolus type"),
                columns.beginning("bolus volume"),
                columns.beginning("immediate volume"),
                columns.beginning("extended volume"),
                columns.beginning("duration"),
                columns.beginning("carbs"),
                columns.named("notes"));
        boolean isOfInsulin = header.basal >= 0 && header.bolus >= 0;
        return Optional.of(header).filter(any -> header.time == 0 && (isOfInsulin || glucose >= 0));
    }

    Set<Integer> known() {
        return Stream.of(time, glucose, basal, bolusType, bolus, immediate, extended, minutes, carbs, notes)
                .collect(Collectors.toSet());
    }
}
