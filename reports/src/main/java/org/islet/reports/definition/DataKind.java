package org.islet.reports.definition;

import java.util.function.Predicate;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.model.Targets;

/** What a report can be made of. */
public enum DataKind {
    SENSOR(events -> !events.sensor().readings().isEmpty()),
    METER(events -> !MeterReadings.of(events, Targets.ADULT).isEmpty()),
    INSULIN(events -> !events.of(Bolus.class).isEmpty()
            || !events.of(Basal.class).isEmpty()
            || !events.of(DailyTotal.class).isEmpty()
            || isWritten(events, LogbookEntry.Kind.INSULIN)),
    CALCULATOR(events -> !events.of(BolusCalculation.class).isEmpty()),
    FOOD(events -> !events.of(BolusCalculation.class).isEmpty() || isWritten(events, LogbookEntry.Kind.CARBS));

    private final Predicate<PeriodEvents> isIn;

    DataKind(Predicate<PeriodEvents> isIn) {
        this.isIn = isIn;
    }

    public boolean isIn(PeriodEvents events) {
        return isIn.test(events);
    }

    /** And so seen by whoever may see glucose alone. */
    boolean isGlucose() {
        return this == SENSOR || this == METER;
    }

    public Phrase named() {
        return Phrase.of("need." + this);
    }

    private static boolean isWritten(PeriodEvents events, LogbookEntry.Kind kind) {
        return events.of(LogbookEntry.class).stream()
                .anyMatch(entry -> entry.event().kind() == kind);
    }
}
