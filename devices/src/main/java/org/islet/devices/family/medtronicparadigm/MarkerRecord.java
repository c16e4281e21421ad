package org.islet.devices.family.medtronicparadigm;

import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.LogbookEntry;

/**
 * What a person noted in the pump without asking for a bolus.
 *
 * <pre>
 * 0    0x40 meal                    0x41 exercise   0x42 insulin                      0x43 other
 * 1    carbohydrate, bits 8-15                      units, 1/10, bits 0-7
 * 2-6  time                         time            time; bits 5-6 of its third       time
 * 7    carbohydrate, bits 0-7                       byte: bits 8-9 of the units
 * 8    bits 0-1 its unit
 * </pre>
 */
final class MarkerRecord {

    private MarkerRecord() {}

    static void readMeal(HistoryRecord record, RecordQueue rest, EventSink sink) {
        double amount = record.u8(1) << 8 | record.u8(7);
        Optional<String> unit = WizardUnits.carbs(record.u8(8) & 3).map(CarbUnit::symbol);
        tell(record, LogbookEntry.Kind.CARBS, OptionalDouble.of(amount), unit, sink);
    }

    static void readExercise(HistoryRecord record, RecordQueue rest, EventSink sink) {
        tell(record, LogbookEntry.Kind.EXERCISE, OptionalDouble.empty(), Optional.empty(), sink);
    }

    static void readInsulin(HistoryRecord record, RecordQueue rest, EventSink sink) {
        OptionalDouble units = record.hasUnknownBits(4, 0x80, "paradigm.amount", sink)
                ? OptionalDouble.empty()
                : OptionalDouble.of(((record.u8(4) & 0x60) << 3 | record.u8(1)) / 10.0);
        tell(record, LogbookEntry.Kind.INSULIN, units, Optional.of("U"), sink);
    }

    static void readOther(HistoryRecord record, RecordQueue rest, EventSink sink) {
        tell(record, LogbookEntry.Kind.OTHER_MARKER, OptionalDouble.empty(), Optional.empty(), sink);
    }

    private static void tell(
            HistoryRecord record,
            LogbookEntry.Kind kind,
            OptionalDouble amount,
            Optional<String> unit,
            EventSink sink) {
        sink.event(new LogbookEntry(record.origin(2, sink), kind, amount, unit, Optional.empty()));
    }
}
