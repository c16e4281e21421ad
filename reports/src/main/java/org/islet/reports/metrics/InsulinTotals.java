package org.islet.reports.metrics;

import java.util.List;
import java.util.OptionalDouble;
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
        double units = basal.stream()
                .mapToDouble(step -> (step.toHour() - step.fromHour()) * step.rate())
                .sum();
        return new InsulinOfDay(
                anyDelivered ? OptionalDouble.of(delivered) : OptionalDouble.empty(),
                anyProgrammed ? OptionalDouble.of(programmed) : OptionalDouble.empty(),
                (int) boluses.stream().filter(bolus -> !bolus.isSecondHalf()).count(),
                basal.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(units),
                hours,
                injections.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(injections.stream()
                                .mapToDouble(InjectionMark::units)
                                .sum()),
                automatic,
                deviceTotal);
    }
}
