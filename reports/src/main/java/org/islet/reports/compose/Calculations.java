package org.islet.reports.compose;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.LogbookEntry;
import org.islet.reports.compose.PeriodEvents.Placed;

/** What the bolus calculator was asked in a period, and which of it belongs to a bolus and to food that was written down. */
public final class Calculations {

    private static final Duration SAME_BOLUS = Duration.ofMinutes(5);
    private static final Duration SAME_MEAL = Duration.ofMinutes(30);

    private final List<Placed<BolusCalculation>> all;
    private final List<Placed<Bolus>> boluses;
    private final WrittenByHand written;

    private Calculations(PeriodEvents events) {
        this.all = events.of(BolusCalculation.class);
        this.boluses = events.of(Bolus.class);
        this.written = new WrittenByHand(events);
    }

    public static Calculations of(PeriodEvents events) {
        return new Calculations(events);
    }

    /** In the order of time. */
    public List<Placed<BolusCalculation>> all() {
        return all;
    }

    /** The last that recommended something in the five minutes before a bolus. */
    public Optional<Placed<BolusCalculation>> before(Instant bolus) {
        return between(bolus.minus(SAME_BOLUS), bolus).stream()
                .filter(calculation -> calculation.event().recommended().isPresent())
                .reduce((earlier, later) -> later);
    }

    /**
     * Whether the calculator was told of the same food within half an hour: of just as much where a device has the entry,
     * of about as much where a person wrote it.
     */
    public boolean areTold(Placed<LogbookEntry> entry) {
        return entry.isByHand()
                ? written.repeatsFood(entry)
                : entry.event().amount().isPresent()
                        && areTold(entry.at(), entry.event().amount().getAsDouble());
    }

    private boolean areTold(Instant at, double carbs) {
        return between(at.minus(SAME_MEAL), at.plus(SAME_MEAL)).stream()
                .mapToDouble(calculation -> calculation.event().carbs().orElse(0))
                .anyMatch(told -> told > 0 && told == carbs);
    }

    /** Whether the same device was asked again within five minutes, and nothing was given in between. */
    public boolean isAskedAgain(Placed<BolusCalculation> calculation) {
        Instant from = calculation.at();
        return between(from.plusNanos(1), from.plus(SAME_BOLUS)).stream()
                .filter(next -> next.device().equals(calculation.device()))
                .findFirst()
                .filter(next -> PeriodEvents.between(boluses, from, next.at()).isEmpty())
                .isPresent();
    }

    /** Both moments included. */
    private List<Placed<BolusCalculation>> between(Instant from, Instant to) {
        return PeriodEvents.between(all, from, to.plusNanos(1));
    }
}
