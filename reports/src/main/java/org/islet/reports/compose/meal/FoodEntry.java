package org.islet.reports.compose.meal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.LogbookEntry;
import org.islet.reports.compose.Calculations;
import org.islet.reports.compose.PeriodEvents;

/**
 * Food that was entered once: to a bolus calculator, or in a logbook where no calculator was told the same.
 *
 * @param carbs in {@code unit}; empty where only that there was food is known
 */
public record FoodEntry(Instant at, OptionalDouble carbs, Optional<CarbUnit> unit) {

    /** In the order of time. */
    static List<FoodEntry> of(PeriodEvents events) {
        var calculations = Calculations.of(events);
        return Stream.concat(
                        calculations.all().stream()
                                .filter(each -> isFood(each.event()) && !calculations.isAskedAgain(each))
                                .map(each -> new FoodEntry(
                                        each.at(),
                                        each.event().carbs(),
                                        each.event().carbUnit())),
                        events.of(LogbookEntry.class).stream()
                                .filter(each -> isFood(each.event()) && !calculations.areTold(each))
                                .map(each -> new FoodEntry(
                                        each.at(),
                                        each.event().amount(),
                                        each.event().unit().flatMap(CarbUnit::ofSymbol))))
                .sorted(Comparator.comparing(FoodEntry::at))
                .toList();
    }

    /** Carbohydrate, or where its amount is not known, insulin for it. */
    static boolean isFood(BolusCalculation calculation) {
        return calculation.carbs().isPresent()
                ? calculation.carbs().getAsDouble() > 0
                : calculation.food().filter(food -> food.value() > 0).isPresent();
    }

    private static boolean isFood(LogbookEntry entry) {
        return entry.kind() == LogbookEntry.Kind.CARBS && entry.amount().orElse(1) > 0;
    }
}
