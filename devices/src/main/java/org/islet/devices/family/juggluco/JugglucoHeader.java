package org.islet.devices.family.juggluco;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;

/** Where the columns are. The column of glucose is called by its unit and nothing else. */
record JugglucoHeader(int seconds, int hours, int glucose, GlucoseUnit unit, Set<Integer> known) {

    /** Empty where the row is not the header. */
    static Optional<JugglucoHeader> of(CsvRow row) {
        var columns = new Columns(row);
        int glucose = columns.named("mg/dl", "mmol/l");
        if (!columns.has("unixtime", "sensorid")) {
            return Optional.empty();
        }
        Set<Integer> known = Stream.concat(
                        Stream.of("sensorid", "nr", "unixtime", "tz", "min", "mg/dl", "mmol/l", "rate", "changelabel")
                                .map(columns::named),
                        IntStream.range(0, row.size())
                                .filter(i -> row.cell(i).startsWith("YYYY"))
                                .boxed())
                .collect(Collectors.toSet());
        return columns.unitOf(glucose)
                .map(unit -> new JugglucoHeader(columns.named("unixtime"), columns.named("tz"), glucose, unit, known));
    }
}
