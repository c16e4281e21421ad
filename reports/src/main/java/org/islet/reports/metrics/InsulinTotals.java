package org.islet.reports.metrics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.islet.reports.model.BasalStep;
import org.islet.reports.model.BolusMark;
import org.islet.reports.model.InjectionMark;
import org.islet.reports.model.InsulinOfDay;

/** The insulin of one day: boluses by what is known of them, basal by the rates in force and the hours they cover. */
public final class InsulinTotals {

    private InsulinTotals() {}

    public static InsulinOfDay of(
            List<BolusMark> boluses,
            List<BasalStep> basal,
            List<InjectionMark> injections,
            OptionalDouble automatic,
            OptionalDouble deviceTotal) {
        double delivered = 0;
        double programmed = 0;
        boolean anyDelivered = false;
        boolean anyProgrammed = false;
        for (BolusMark bolus : boluses) {
            if (bolus.delivered().isPresent()) {
                anyDelivered = true;
                delivered += bolus.delivered().getAsDouble();
            } else if (bolus.programmed().isPresent()) {
                anyProgrammed = true;
                programmed += bolus.programmed().getAsDouble();
            }
        }
        double hours = basal.stream()
                .mapToDouble(step -> step.toHour() - step.fromHour())
                .sum();
        return new InsulinOfDay(
                anyDelivered ? OptionalDouble.of(delivered) : OptionalDouble.empty(),
                anyProgrammed ? OptionalDouble.of(programmed) : OptionalDouble.empty(),
                (int) boluses.stream().filter(bolus -> !bolus.isSecondHalf()).count(),
                sum(basal.stream().mapToDouble(InsulinTotals::units)),
                hours,
                InsulinOfDay.Injected.of(injections),
                automatic,
                byItself(boluses, basal, automatic),
                deviceTotal);
    }

    private static OptionalDouble byItself(List<BolusMark> boluses, List<BasalStep> basal, OptionalDouble sum) {
        DoubleStream marked =
                boluses.stream().filter(BolusMark::automatic).flatMapToDouble(bolus -> bolus.units().stream());
        DoubleStream rates = basal.stream()
                .filter(step -> step.origin() == BasalStep.Origin.AUTOMATIC)
                .mapToDouble(InsulinTotals::units);
        return sum(Stream.of(sum.stream(), marked, rates).flatMapToDouble(known -> known));
    }

    private static double units(BasalStep step) {
        return (step.toHour() - step.fromHour()) * step.rate();
    }

    /** Empty of nothing. */
    private static OptionalDouble sum(DoubleStream units) {
        double[] known = units.toArray();
        return known.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(DoubleStream.of(known).sum());
    }
}
