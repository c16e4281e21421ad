package org.islet.devices.family.tandem;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.Origin;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.Columns;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RangeWords;
import org.islet.devices.protocol.csv.RowEvents;

/** Readings of the sensor and of meters, told apart by a word. The unit is the header's, or the one the first row shows. */
final class ReadingColumns implements TandemRows {

    private static final int LONGEST_OPCODE = 40;

    private final int description;
    private final int value;
    private final boolean isNamed;
    private Optional<GlucoseUnit> unit;

    private ReadingColumns(TandemColumns columns, int value) {
        this.description = columns.of("description");
        this.value = value;
        this.unit = columns.unitOf(value);
        this.isNamed = unit.isPresent();
    }

    static Optional<ReadingColumns> of(TandemColumns columns) {
        int value = columns.beginning("readings");
        return columns.has("eventdatetime", "description") && value != Columns.NONE
                ? Optional.of(new ReadingColumns(columns, value))
                : Optional.empty();
    }

    @Override
    public Set<Integer> read() {
        return Set.of(description, value);
    }

    @Override
    public void tell(CsvRow row, Origin origin, RowEvents events) {
        String word = row.cell(description);
        Optional<GlucoseReading.Kind> kind = kind(word.toLowerCase(Locale.ROOT));
        if (kind.isEmpty()) {
            events.event(new UnknownEvent(origin, word.substring(0, Math.min(word.length(), LONGEST_OPCODE))));
            events.count(row, Phrase.of("tandem.reading"));
        } else if (row.isEmpty(value)) {
            events.skip(row, Phrase.of("row.no-glucose"));
        } else {
            glucose(row, origin, kind.get(), events);
        }
    }

    private void glucose(CsvRow row, Origin origin, GlucoseReading.Kind kind, RowEvents events) {
        if (unit.isEmpty()) {
            unit = ShownUnit.of(row.cell(value));
            unit.ifPresent(shown -> events.say(row, Phrase.of("tandem.unit", shown.symbol())));
        }
        boolean isOfOtherUnit = !isNamed
                && ShownUnit.of(row.cell(value))
                        .filter(shown -> !shown.equals(unit.orElse(shown)))
                        .isPresent();
        boolean isBareWord = RowEvents.outOfRange(row.cell(value)).isPresent()
                && RangeWords.limit(row.cell(value)).isEmpty();
        if (unit.isEmpty() && !isBareWord || isOfOtherUnit) {
            events.skip(row, Phrase.of("tandem.no-unit"));
        } else {
            events.onlyGlucose(row, origin, kind, value, unit.orElse(GlucoseUnit.MG_PER_DL));
        }
    }

    private static Optional<GlucoseReading.Kind> kind(String word) {
        if (word.contains("calib")) {
            return Optional.of(GlucoseReading.Kind.CALIBRATION);
        }
        return switch (word) {
            case "egv", "cgm" -> Optional.of(GlucoseReading.Kind.SENSOR);
            case "bg", "bgm", "smbg" -> Optional.of(GlucoseReading.Kind.METER);
            default -> Optional.empty();
        };
    }
}
