package org.islet.devices.family.tandem;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.Origin;
import org.islet.devices.protocol.csv.RowEvents;

/**
 * The amounts of one bolus as they are written.
 *
 * @param delivered at once, or altogether: where the two parts come to more than was asked for, or it is more than was to
 *     be given at once, it was altogether
 * @param requested altogether
 * @param minutes over which the slow part was to be given
 */
record TandemBolus(
        Optional<InsulinUnits> delivered,
        Optional<InsulinUnits> requested,
        Optional<InsulinUnits> slowDelivered,
        Optional<InsulinUnits> slowRequested,
        OptionalDouble minutes,
        Optional<InsulinUnits> insulinOnBoard,
        Optional<Boolean> automatic) {

    /** Amounts are rounded each for itself. */
    private static final double ROUNDING = 0.015;

    private static final double THOUSAND = 1000;
    private static final int SECONDS_A_MINUTE = 60;

    boolean isNothing() {
        return delivered.isEmpty() && requested.isEmpty() && slowDelivered.isEmpty();
    }

    void tell(Origin origin, RowEvents events) {
        if (!isSlow()) {
            events.event(bolus(origin, Bolus.Kind.NORMAL, requested, delivered, Optional.empty()));
            return;
        }
        Optional<InsulinUnits> atOnce = atOnce();
        Optional<InsulinUnits> toBeAtOnce = difference(requested, slowRequested);
        boolean isDual = isAboveNothing(atOnce) || isAboveNothing(toBeAtOnce);
        if (isDual) {
            events.event(bolus(origin, Bolus.Kind.DUAL_NORMAL, toBeAtOnce, atOnce, Optional.empty()));
        }
        Bolus.Kind kind = isDual ? Bolus.Kind.DUAL_SQUARE : Bolus.Kind.SQUARE;
        events.event(bolus(origin, kind, slowRequested, slowDelivered, duration()));
    }

    private boolean isSlow() {
        return isAboveNothing(slowDelivered) || isAboveNothing(slowRequested);
    }

    private Optional<InsulinUnits> atOnce() {
        double parts = delivered.orElse(InsulinUnits.NONE).value()
                + slowDelivered.orElse(InsulinUnits.NONE).value();
        boolean isAltogether = isMore(parts, requested)
                || isMore(delivered.orElse(InsulinUnits.NONE).value(), difference(requested, slowRequested));
        return isAltogether ? difference(delivered, slowDelivered) : delivered;
    }

    private static boolean isMore(double amount, Optional<InsulinUnits> asked) {
        return asked.filter(most -> amount > most.value() + ROUNDING).isPresent();
    }

    /** In thousandths, as exact as they are written; never below nothing. */
    private static Optional<InsulinUnits> difference(Optional<InsulinUnits> whole, Optional<InsulinUnits> part) {
        return whole.flatMap(all -> part.map(some -> InsulinUnits.of(
                Math.max(0, Math.round(all.value() * THOUSAND) - Math.round(some.value() * THOUSAND)) / THOUSAND)));
    }

    private static boolean isAboveNothing(Optional<InsulinUnits> units) {
        return units.filter(amount -> amount.compareTo(InsulinUnits.NONE) > 0).isPresent();
    }

    private Optional<Duration> duration() {
        return minutes.isPresent() && minutes.getAsDouble() > 0
                ? Optional.of(Duration.ofSeconds(Math.round(minutes.getAsDouble() * SECONDS_A_MINUTE)))
                : Optional.empty();
    }

    private Bolus bolus(
            Origin origin,
            Bolus.Kind kind,
            Optional<InsulinUnits> programmed,
            Optional<InsulinUnits> given,
            Optional<Duration> duration) {
        return new Bolus(origin, kind, programmed, given, duration, insulinOnBoard, automatic);
    }
}
