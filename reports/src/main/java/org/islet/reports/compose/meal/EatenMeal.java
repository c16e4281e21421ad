package org.islet.reports.compose.meal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.reports.compose.PeriodEvents;

/** Food entered within an hour of its first entry: one meal, eaten when that was made. */
public record EatenMeal(List<FoodEntry> entries) {

    private static final Duration ONE_MEAL = Duration.ofHours(1);

    public EatenMeal {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("A meal is an entry at least");
        }
    }

    /** In the order of time. */
    public static List<EatenMeal> of(PeriodEvents events) {
        List<EatenMeal> meals = new ArrayList<>();
        List<FoodEntry> open = new ArrayList<>();
        for (FoodEntry entry : FoodEntry.of(events)) {
            if (!open.isEmpty() && entry.at().isAfter(open.get(0).at().plus(ONE_MEAL))) {
                meals.add(new EatenMeal(open));
                open.clear();
            }
            open.add(entry);
        }
        if (!open.isEmpty()) {
            meals.add(new EatenMeal(open));
        }
        return meals;
    }

    public Instant at() {
        return entries.get(0).at();
    }

    /** Empty where they are not all in one unit that is known. */
    public Optional<CarbUnit> unit() {
        Optional<CarbUnit> first = entries.get(0).unit();
        return entries.stream().allMatch(entry -> entry.unit().equals(first)) ? first : Optional.empty();
    }

    /** Of all entries; empty where that of one is not known, or they are not in one unit. */
    public OptionalDouble carbs() {
        boolean areKnown = entries.stream().allMatch(entry -> entry.carbs().isPresent());
        return areKnown && (unit().isPresent() || entries.size() == 1)
                ? OptionalDouble.of(entries.stream()
                        .mapToDouble(entry -> entry.carbs().getAsDouble())
                        .sum())
                : OptionalDouble.empty();
    }
}
