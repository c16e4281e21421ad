package org.islet.reports.compose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.reports.compose.PeriodEvents.Placed;
import org.islet.reports.model.BolusMark;
import org.islet.reports.model.Day;
import org.islet.reports.model.Period;
import org.islet.reports.model.UseOfDay;
import org.islet.reports.model.UseOfDay.PumpUse;

/** How the devices of a person were used, day by day. */
public final class DeviceUse {

    private final PeriodEvents events;
    private final Period period;
    private final SetChanges changes;
    private final boolean hasSensor;
    private final boolean hasMeter;

    private DeviceUse(PeriodEvents events, Period period, List<Day> days) {
        this.events = events;
        this.period = period;
        this.changes = SetChanges.of(events);
        this.hasSensor = !events.sensor().readings().isEmpty();
        this.hasMeter = days.stream().anyMatch(day -> !day.meterReadings().isEmpty());
    }

    public static List<UseOfDay> of(Period period, PeriodEvents events, List<Day> days) {
        var use = new DeviceUse(events, period, days);
        return days.stream().map(use::day).toList();
    }

    private UseOfDay day(Day day) {
        Optional<PumpUse> pump = pump(day);
        return new UseOfDay(
                day.date(),
                hasMeter ? OptionalInt.of(day.meterReadings().size()) : OptionalInt.empty(),
                hasSensor ? sensorHours(day) : OptionalDouble.empty(),
                pump,
                pump.isPresent() || hasSensor ? OptionalInt.of(day.alarms().size()) : OptionalInt.empty());
    }

    /** Of the hours that nobody excluded; unknown where all were. */
    private static OptionalDouble sensorHours(Day day) {
        OptionalDouble percent = day.statistics().activePercent();
        return percent.isPresent() ? OptionalDouble.of(day.countedHours() * percent.getAsDouble() / 100) : percent;
    }

    private Optional<PumpUse> pump(Day day) {
        var hours = new DayHours(day.date(), period.zone());
        List<Placed<InfusionSetEvent>> work = events.of(InfusionSetEvent.class, hours);
        if (day.boluses().isEmpty()
                && day.basal().isEmpty()
                && day.suspensions().isEmpty()
                && work.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PumpUse(
                count(day, bolus -> compared(bolus) == Compared.SAME),
                count(day, bolus -> compared(bolus) == Compared.ABOVE),
                count(day, bolus -> compared(bolus) == Compared.BELOW),
                count(day, bolus -> compared(bolus) == Compared.UNKNOWN),
                count(day, bolus -> !bolus.automatic() && bolus.recommended().isEmpty()),
                count(day, BolusMark::automatic),
                (int) work.stream()
                        .filter(placed -> placed.event().kind() == InfusionSetEvent.Kind.PRIME)
                        .count(),
                changes.on(hours),
                day.suspensions().stream()
                        .mapToDouble(stretch -> stretch.toHour() - stretch.fromHour())
                        .sum()));
    }

    /** What was asked for, beside what the calculator recommended. */
    private enum Compared {
        SAME,
        ABOVE,
        BELOW,
        UNKNOWN,
        NOT
    }

    private static Compared compared(BolusMark bolus) {
        if (bolus.automatic() || bolus.recommended().isEmpty()) {
            return Compared.NOT;
        }
        OptionalDouble more = bolus.askedBeyondRecommended();
        if (more.isEmpty()) {
            return Compared.UNKNOWN;
        }
        return more.getAsDouble() == 0 ? Compared.SAME : more.getAsDouble() > 0 ? Compared.ABOVE : Compared.BELOW;
    }

    private static int count(Day day, Predicate<BolusMark> isCounted) {
        return (int) day.boluses().stream()
                .filter(bolus -> !bolus.isSecondHalf())
                .filter(isCounted)
                .count();
    }
}
