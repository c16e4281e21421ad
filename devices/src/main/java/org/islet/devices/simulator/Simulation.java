package org.islet.devices.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.islet.devices.simulator.Happening.Occasion;

/** Lives a person's days, five minutes at a time. */
public final class Simulation {

    private static final Duration TICK = Duration.ofMinutes(5);
    private static final Duration BETWEEN_CORRECTIONS = Duration.ofMinutes(150);
    private static final double SPORT_BASAL = 0.5;
    private static final double SMALLEST_DOSE = 0.1;

    private final Person person;
    private final Random random;
    private final Metabolism metabolism;
    private final Sensor sensor;
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<Instant, List<Runnable>> plans = new HashMap<>();
    private final BolusCalculator calculator;
    private final ClosedLoop loop;
    private Instant now;
    private Instant lastRescue = Instant.MIN;
    private Instant sportUntil = Instant.MIN;
    private double longActing;

    private Simulation(Person person, Instant start) {
        this.person = person;
        random = new Random(person.seed());
        metabolism = new Metabolism(person.body(), random);
        sensor = new Sensor(random);
        calculator = new BolusCalculator(person);
        loop = new ClosedLoop(person.body());
        now = start;
        longActing = person.body().basalADay() / 1440;
    }

    /** Whole days at the person's home, from midnight of {@code first} to midnight behind {@code last}. */
    public static Life live(Person person, LocalDate first, LocalDate last) {
        Instant start = first.atStartOfDay(person.home()).toInstant();
        Instant end = last.plusDays(1).atStartOfDay(person.home()).toInstant();
        Simulation simulation = new Simulation(person, start);
        first.datesUntil(last.plusDays(1)).forEach(simulation::plan);
        while (simulation.now.isBefore(end)) {
            simulation.tick();
        }
        simulation.happenings.sort(Comparator.comparing(Happening::at));
        return new Life(person, start, end, simulation.happenings);
    }

    private void plan(LocalDate date) {
        DayPlan plan = DayPlan.of(date, person, random);
        plan.meals().forEach(this::plan);
        plan.sport().forEach(at -> at(at, this::startSport));
        at(plan.bedtime(), () -> test(Occasion.BEDTIME));
        if (person.therapy() == Person.Therapy.INJECTIONS) {
            at(plan.bedtime().minus(Duration.ofMinutes(20)), this::takeLongActing);
        } else if (date.toEpochDay() % 3 == 0) {
            at(date.atTime(18, 10).atZone(person.home()).toInstant(), () -> happen(new Happening.ChangedSet(moment())));
        }
    }

    private void plan(DayPlan.Meal meal) {
        at(meal.at(), () -> {
            metabolism.eat(meal.grams(), meal.minutes());
            happen(new Happening.Ate(moment(), meal.grams(), meal.counted(), false));
        });
        if (meal.hasBolus()) {
            at(meal.at().plus(meal.bolusAfter()), () -> dose(meal.counted()));
        } else if (random.nextDouble() < 0.5) {
            at(meal.at().plus(Duration.ofMinutes(70)), () -> dose(meal.counted() * 0.6));
        }
        if (random.nextDouble() < (person.habits().testsADay() - 3) / 6.0) {
            at(meal.at().plus(Duration.ofMinutes(115)), () -> test(Occasion.AFTER_MEAL));
        }
    }

    private void at(Instant planned, Runnable action) {
        long ticks = Math.floorDiv(planned.getEpochSecond(), TICK.toSeconds());
        plans.computeIfAbsent(Instant.ofEpochSecond(ticks * TICK.toSeconds()), tick -> new ArrayList<>())
                .add(action);
    }

    private void tick() {
        plans.getOrDefault(now, List.of()).forEach(Runnable::run);
        plans.remove(now);
        LocalTime local = now.atZone(person.zoneAt(now)).toLocalTime();
        boolean isAsleep = local.getHour() >= 23 || local.getHour() < 7;
        metabolism.exercise(now.isBefore(sportUntil) ? 1 : 0);
        for (int minute = 0; minute < TICK.toMinutes(); minute++) {
            basal(local);
            metabolism.minute(local, person.therapy() == Person.Therapy.INJECTIONS ? longActing : 0);
        }
        double sensed = sensor.read(metabolism.glucose(), isAsleep);
        happen(new Happening.Sensed(now, metabolism.glucose(), sensed));
        if (person.therapy() == Person.Therapy.CLOSED_LOOP) {
            regulate(local, sensed);
        }
        respond(isAsleep);
        now = now.plus(TICK);
    }

    private void basal(LocalTime local) {
        if (person.therapy() == Person.Therapy.PUMP) {
            double rate = BasalProfile.of(person.body()).rateAt(local) * (now.isBefore(sportUntil) ? SPORT_BASAL : 1);
            metabolism.inject(rate / 60);
        } else if (person.therapy() == Person.Therapy.CLOSED_LOOP) {
            metabolism.inject(loop.rate(local) / 60);
        }
    }

    /** What is due in the five minutes that begin is told with them. */
    private void regulate(LocalTime local, double sensed) {
        happen(new Happening.Regulated(now, loop.rate(local) * TICK.toMinutes() / 60));
        loop.see(sensed);
        double units = loop.correction(now, calculator.onBoard(now));
        if (units > 0) {
            var corrected = new Happening.Corrected(moment(), units);
            metabolism.inject(units);
            calculator.remember(new Happening.Dosed(corrected.at(), units, Optional.empty(), Optional.empty()));
            happen(corrected);
        }
    }

    /** Lows are felt, more by day than by night; highs are seen and corrected by day. */
    private void respond(boolean isAsleep) {
        double glucose = metabolism.glucose();
        boolean mayEat = lastRescue.isBefore(now.minus(Duration.ofMinutes(20)));
        if (glucose < 68 && mayEat && random.nextDouble() < (isAsleep ? 0.12 : 0.35)) {
            rescue();
        } else if (!isAsleep
                && person.therapy() != Person.Therapy.CLOSED_LOOP
                && glucose > person.habits().correctsAbove()
                && !calculator.dosedSince(now.minus(BETWEEN_CORRECTIONS))
                && random.nextDouble() < 0.04) {
            dose(0);
        }
    }

    private void rescue() {
        lastRescue = now;
        if (random.nextDouble() < 0.6) {
            test(Occasion.FELT_LOW);
        }
        double grams = 12 + 10 * random.nextDouble();
        metabolism.eatSugar(grams);
        happen(new Happening.Ate(moment(), grams, 5 * Math.round(grams / 5), true));
    }

    private void dose(double carbs) {
        boolean isMorning = now.atZone(person.zoneAt(now)).getHour() < 10;
        OptionalDouble glucose = random.nextDouble() < 0.85 || carbs == 0
                ? OptionalDouble.of(test(isMorning ? Occasion.FASTING : Occasion.BEFORE_MEAL))
                : OptionalDouble.empty();
        Happening.Advice advice = calculator.advice(glucose, carbs, now);
        double units = Math.round(advice.recommended() * 10) / 10.0;
        if (units < SMALLEST_DOSE) {
            return;
        }
        boolean isExtended = person.therapy() == Person.Therapy.PUMP && carbs > 80 && random.nextDouble() < 0.3;
        Optional<Duration> extended = isExtended ? Optional.of(Duration.ofMinutes(90)) : Optional.empty();
        metabolism.inject(units);
        var dosed = new Happening.Dosed(moment(), units, Optional.of(advice), extended);
        calculator.remember(dosed);
        happen(dosed);
    }

    private double test(Occasion occasion) {
        double measured = Math.max(20, Math.round(metabolism.glucose() * (1 + 0.045 * random.nextGaussian())));
        happen(new Happening.Tested(moment(), measured, occasion));
        return measured;
    }

    private void takeLongActing() {
        double units = Math.round(person.body().basalADay());
        boolean isForgotten = random.nextDouble() < 0.01;
        longActing = isForgotten ? longActing * 0.6 : units / 1440 * (1 + 0.07 * random.nextGaussian());
        if (!isForgotten) {
            happen(new Happening.TookLongActing(moment(), units));
        }
    }

    private void startSport() {
        Duration duration = Duration.ofMinutes(30 + 5L * random.nextInt(7));
        sportUntil = now.plus(duration);
        happen(new Happening.Exercised(moment(), duration));
    }

    /** Some second within the five minutes, behind what already happened in them. */
    private Instant moment() {
        Instant earliest = happenings.isEmpty()
                ? now
                : happenings.get(happenings.size() - 1).at();
        Instant moment = now.plusSeconds(random.nextInt(100));
        return moment.isAfter(earliest) ? moment : earliest.plusSeconds(2 + random.nextInt(9));
    }

    private void happen(Happening happening) {
        happenings.add(happening);
    }
}
