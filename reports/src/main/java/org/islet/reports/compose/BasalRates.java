package org.islet.reports.compose;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Suspension;
import org.islet.reports.model.BasalStep;
import org.jspecify.annotations.Nullable;

/**
 * The basal rates in force, from what the pump recorded: a pattern's rate holds for its stated duration or until the
 * next, twenty-five hours at most (patterns begin anew each midnight); a temporary rate for its duration; nothing flows while suspended, nor from a rewind to the beginning
 * anew. Where no record says what was in force, there is no step.
 */
final class BasalRates {

    private static final Duration LONGEST_RATE = Duration.ofHours(25);

    private final List<Step> steps = new ArrayList<>();
    private @Nullable InForce scheduled;
    private @Nullable InForce temporary;
    private @Nullable InForce suspended;

    private BasalRates() {}

    static BasalRates of(PeriodEvents events) {
        var rates = new BasalRates();
        List<Change> changes = new ArrayList<>();
        events.all(Basal.class)
                .forEach(basal -> changes.add(new Change(basal.at(), () -> rates.apply(basal.event(), basal.at()))));
        events.all(Suspension.class)
                .forEach(stop -> changes.add(new Change(stop.at(), () -> rates.apply(stop.event(), stop.at()))));
        Interruptions.of(events)
                .all()
                .forEach(stop -> changes.add(new Change(stop.from(), () -> rates.suspend(stop.until()))));
        changes.sort(Comparator.comparing(Change::at));
        for (int i = 0; i < changes.size(); i++) {
            changes.get(i).made().run();
            Instant until = i + 1 < changes.size() ? changes.get(i + 1).at() : Instant.MAX;
            rates.run(changes.get(i).at(), until);
        }
        return rates;
    }

    List<BasalStep> on(DayHours day) {
        return steps.subList(TimeOrder.firstNotBefore(steps, Step::last, day.start()), steps.size()).stream()
                .takeWhile(step -> step.from().isBefore(day.end()))
                .map(step -> new BasalStep(
                        Math.max(0, day.of(step.from())),
                        Math.min(day.hours(), day.of(step.to())),
                        step.rate(),
                        step.origin()))
                .toList();
    }

    private void apply(Suspension suspension, Instant at) {
        suspended = null;
        if (suspension.state() == Suspension.State.SUSPENDED) {
            suspend(at.plus(LONGEST_RATE));
        }
    }

    /** A stop within a longer one changes nothing. */
    private void suspend(Instant until) {
        if (suspended == null || suspended.until().isBefore(until)) {
            suspended = new InForce(until, OptionalDouble.of(0), OptionalDouble.empty(), BasalStep.Origin.SUSPENDED);
        }
    }

    private void apply(Basal basal, Instant at) {
        OptionalDouble rate =
                basal.rate().isPresent() ? OptionalDouble.of(basal.rate().get().value()) : OptionalDouble.empty();
        if (basal.kind() == Basal.Kind.TEMPORARY) {
            Duration duration = basal.duration().orElse(Duration.ZERO);
            temporary = duration.isZero()
                    ? null
                    : new InForce(at.plus(duration), rate, basal.percent(), BasalStep.Origin.TEMPORARY);
        } else {
            boolean automatic = basal.kind() == Basal.Kind.AUTOMATIC;
            scheduled = new InForce(
                    at.plus(basal.duration()
                            .filter(planned -> !planned.isZero())
                            .orElse(LONGEST_RATE)),
                    rate,
                    OptionalDouble.empty(),
                    automatic ? BasalStep.Origin.AUTOMATIC : BasalStep.Origin.SCHEDULED);
        }
    }

    /** Adds what flows from one moment to another, as rates run out one after the other. */
    private void run(Instant from, Instant to) {
        var ends = new TreeSet<Instant>();
        for (InForce one : new @Nullable InForce[] {scheduled, temporary, suspended}) {
            if (one != null && one.until().isAfter(from) && one.until().isBefore(to)) {
                ends.add(one.until());
            }
        }
        if (to.isBefore(Instant.MAX)) {
            ends.add(to);
        }
        Instant start = from;
        for (Instant end : ends) {
            Instant stepStart = start;
            step(stepStart).ifPresent(step -> add(new Step(stepStart, end, step.rate(), step.origin())));
            start = end;
        }
    }

    private Optional<Step> step(Instant at) {
        InForce stop = valid(suspended, at);
        if (stop != null) {
            return Optional.of(new Step(at, at, 0, BasalStep.Origin.SUSPENDED));
        }
        InForce pattern = valid(scheduled, at);
        OptionalDouble base = pattern == null ? OptionalDouble.empty() : pattern.rate();
        InForce other = valid(temporary, at);
        if (other != null) {
            return rate(other, base).map(rate -> new Step(at, at, rate, BasalStep.Origin.TEMPORARY));
        }
        return pattern == null || base.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(at, at, base.getAsDouble(), pattern.origin()));
    }

    private static Optional<Double> rate(InForce temporary, OptionalDouble base) {
        if (temporary.rate().isPresent()) {
            return Optional.of(temporary.rate().getAsDouble());
        }
        if (temporary.percent().isPresent() && base.isPresent()) {
            return Optional.of(base.getAsDouble() * temporary.percent().getAsDouble() / 100);
        }
        return Optional.empty();
    }

    private void add(Step step) {
        if (!step.from().isBefore(step.to())) {
            return;
        }
        Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        if (last != null
                && last.to().equals(step.from())
                && last.rate() == step.rate()
                && last.origin() == step.origin()) {
            steps.set(steps.size() - 1, new Step(last.from(), step.to(), step.rate(), step.origin()));
        } else {
            steps.add(step);
        }
    }

    private static @Nullable InForce valid(@Nullable InForce one, Instant at) {
        return one != null && at.isBefore(one.until()) ? one : null;
    }

    private record Change(Instant at, Runnable made) {}

    private record InForce(Instant until, OptionalDouble rate, OptionalDouble percent, BasalStep.Origin origin) {}

    private record Step(Instant from, Instant to, double rate, BasalStep.Origin origin) {

        /** The last moment it flows. */
        Instant last() {
            return to.minusNanos(1);
        }
    }
}
