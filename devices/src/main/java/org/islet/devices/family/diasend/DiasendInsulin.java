package org.islet.devices.family.diasend;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.csv.AmountCells;
import org.islet.devices.protocol.csv.CsvRow;
import org.islet.devices.protocol.csv.RowEvents;

/** Rates, boluses, carbohydrate and notes of one row; most rows have one of them. */
final class DiasendInsulin {

    private static final int SECONDS_A_MINUTE = 60;

    /** Amounts are rounded each for itself. */
    private static final double ROUNDING = 0.015;

    private DiasendInsulin() {}

    static void tell(CsvRow row, DiasendHeader header, Origin origin, RowEvents events) {
        AmountCells.units(row, header.basal(), events)
                .ifPresent(rate -> events.event(new Basal(
                        origin,
                        Basal.Kind.SCHEDULED,
                        Optional.of(rate),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty())));
        bolus(row, header, origin, events);
        events.amount(row, origin, LogbookEntry.Kind.CARBS, header.carbs(), "g", Optional.empty());
        String note = row.cell(header.notes());
        if (!note.isEmpty()) {
            events.entry(origin, LogbookEntry.Kind.NOTE, Optional.of(note));
        }
    }

    /** An immediate and an extended part are the two halves of a dual bolus. */
    private static void bolus(CsvRow row, DiasendHeader header, Origin origin, RowEvents events) {
        Optional<InsulinUnits> whole = AmountCells.units(row, header.bolus(), events);
        Optional<InsulinUnits> immediate = aboveNothing(AmountCells.units(row, header.immediate(), events));
        Optional<InsulinUnits> extended = aboveNothing(AmountCells.units(row, header.extended(), events));
        boolean isWithoutAmount = whole.isEmpty() && immediate.isEmpty() && extended.isEmpty();
        if (isWithoutAmount && !row.isEmpty(header.bolusType())) {
            events.skipCell(row, Phrase.of("row.no-amount"));
        }
        boolean isDurationOfNothing =
                extended.isEmpty() && row.number(header.minutes()).orElse(1) != 0;
        if (isDurationOfNothing && !row.isEmpty(header.minutes())) {
            events.skipCell(row, Phrase.of("diasend.duration"));
        }
        if (whole.isPresent() && isNotOf(whole.get(), immediate, extended)) {
            events.doubt(row, Phrase.of("diasend.parts"));
        }
        if (extended.isEmpty()) {
            whole.or(() -> immediate)
                    .ifPresent(given -> events.event(bolus(origin, Bolus.Kind.NORMAL, given, Optional.empty())));
            return;
        }
        immediate.ifPresent(given -> events.event(bolus(origin, Bolus.Kind.DUAL_NORMAL, given, Optional.empty())));
        Bolus.Kind kind = immediate.isPresent() ? Bolus.Kind.DUAL_SQUARE : Bolus.Kind.SQUARE;
        OptionalDouble minutes = row.number(header.minutes());
        events.event(bolus(
                origin,
                kind,
                extended.get(),
                minutes.orElse(0) > 0
                        ? Optional.of(Duration.ofSeconds(Math.round(minutes.getAsDouble() * SECONDS_A_MINUTE)))
                        : Optional.empty()));
    }

    /** Where parts are written that do not come to the whole. */
    private static boolean isNotOf(
            InsulinUnits whole, Optional<InsulinUnits> immediate, Optional<InsulinUnits> extended) {
        double parts = Stream.of(immediate, extended)
                .flatMap(Optional::stream)
                .mapToDouble(InsulinUnits::value)
                .sum();
        return parts > 0 && Math.abs(whole.value() - parts) > ROUNDING;
    }

    private static Bolus bolus(Origin origin, Bolus.Kind kind, InsulinUnits given, Optional<Duration> duration) {
        return new Bolus(
                origin, kind, Optional.empty(), Optional.of(given), duration, Optional.empty(), Optional.empty());
    }

    private static Optional<InsulinUnits> aboveNothing(Optional<InsulinUnits> units) {
        return units.filter(amount -> amount.compareTo(InsulinUnits.NONE) > 0);
    }
}
