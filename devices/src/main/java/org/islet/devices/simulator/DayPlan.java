package org.islet.devices.simulator;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a person means to do on one day: meals with what they will be taken for, and perhaps sport. */
record DayPlan(List<Meal> meals, List<Instant> sport, Instant bedtime) {

    /**
     * @param grams what is really in it
     * @param counted what the person takes it for
     * @param bolusAfter from the first bite; negative is before it
     */
    record Meal(Instant at, double grams, double counted, boolean hasBolus, Duration bolusAfter, double minutes) {}

    static DayPlan of(LocalDate date, Person person, Random random) {
        ZoneId zone = person.zoneAt(date.atTime(12, 0).atZone(person.home()).toInstant());
        boolean isWeekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        var day = new Day(date, zone, isWeekend ? 75 : 0, person.habits(), random);
        List<Meal> meals = new ArrayList<>();
        meals.add(day.meal(LocalTime.of(7, 10), 48, 12));
        meals.add(day.meal(LocalTime.of(12, 40), 60, 18));
        if (random.nextDouble() < 0.45) {
            meals.add(day.snack(LocalTime.of(16, 0), 22));
        }
        meals.add(day.meal(LocalTime.of(19, 0), 68, 22));
        if (random.nextDouble() < 0.15) {
            meals.add(day.snack(LocalTime.of(21, 40), 20));
        }
        List<Instant> sport = new ArrayList<>();
        if (random.nextDouble() < person.habits().exercisesAWeek() / 7) {
            sport.add(day.around(LocalTime.of(17, 20), 40));
        }
        return new DayPlan(meals, sport, day.around(LocalTime.of(22, 50), 30));
    }

    /** One date in one place. */
    private record Day(LocalDate date, ZoneId zone, int lateMinutes, Person.Habits habits, Random random) {

        Instant around(LocalTime time, double spreadMinutes) {
            long minutes = Math.round(lateMinutes + spreadMinutes * random.nextGaussian());
            return date.atTime(time).atZone(zone).toInstant().plus(Duration.ofMinutes(minutes));
        }

        Meal meal(LocalTime time, double grams, double spread) {
            return meal(time, grams, spread, 1 - habits.missedBoluses());
        }

        Meal snack(LocalTime time, double grams) {
            return meal(time, grams, grams / 4, 0.7 * (1 - habits.missedBoluses()));
        }

        private Meal meal(LocalTime time, double grams, double spread, double bolusShare) {
            double real = Math.max(8, (grams + spread * random.nextGaussian()) * habits.mealSize());
            double counted = 5 * Math.round(real * Math.exp(habits.countingError() * random.nextGaussian()) / 5);
            double absorption = 38 + 20 * random.nextDouble() + 0.15 * real;
            Duration bolusAfter = Duration.ofMinutes(Math.round(-6 + 9 * random.nextGaussian()));
            return new Meal(
                    around(time, 25),
                    real,
                    Math.max(5, counted),
                    random.nextDouble() < bolusShare,
                    bolusAfter,
                    absorption);
        }
    }
}
