package org.islet.reports.compose.meal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.BolusCalculation;
import org.islet.devices.event.InsulinUnits;
import org.islet.reports.compose.Calculations;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.DayHours;
import org.islet.reports.compose.Days;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.PeriodEvents.Placed;
import org.islet.reports.compose.meal.CalculatedMeal.GivenBolus;
import org.islet.reports.compose.setting.ToldSettings;
import org.islet.reports.model.BolusMark;
import org.islet.reports.model.Day;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;

/**
 * The meals a bolus calculator was told of, in the order of time.
 *
 * @param corrections how often it was asked without food
 * @param askedAgain how often it was asked for a meal again at once, so that the first answer is left out
 */
public record CalculatedMeals(List<CalculatedMeal> all, long corrections, long askedAgain) {

    private static final Duration NEAR = Duration.ofMinutes(15);
    private static final Duration AFTER = Duration.ofHours(2);
    private static final Measure UNKNOWN = Measure.of(Quantity.GLUCOSE, OptionalDouble.empty());

    public CalculatedMeals {
        all = List.copyOf(all);
    }

    /** @param settingsSince what was told of settings before is too old, or not open to the reader */
    public static CalculatedMeals of(ReportRequest request, PeriodEvents events, Instant settingsSince) {
        var calculations = Calculations.of(events);
        var source = new Source(
                request,
                events.sensor().readings(),
                new RatiosInForce(
                        ToldSettings.of(events, settingsSince).all(),
                        request.period().zone()),
                boluses(request, events, calculations));
        List<Placed<BolusCalculation>> withFood = calculations.all().stream()
                .filter(each -> FoodEntry.isFood(each.event()))
                .toList();
        return new CalculatedMeals(
                withFood.stream()
                        .filter(each -> !calculations.isAskedAgain(each))
                        .map(source::meal)
                        .toList(),
                calculations.all().size() - withFood.size(),
                withFood.stream().filter(calculations::isAskedAgain).count());
    }

    /** A bolus by hand, and the active insulin its pump told with it. */
    private record Answer(BolusMark bolus, Optional<InsulinUnits> insulinOnBoard) {}

    /** The first bolus that followed from each calculation. */
    private static Map<BolusCalculation, Answer> boluses(
            ReportRequest request, PeriodEvents events, Calculations calculations) {
        Map<Instant, Bolus> told = new HashMap<>();
        events.of(Bolus.class).forEach(placed -> told.putIfAbsent(placed.at(), placed.event()));
        Map<BolusCalculation, Answer> answers = new IdentityHashMap<>();
        for (Day day : Days.of(request, events)) {
            var hours = new DayHours(day.date(), request.period().zone());
            for (BolusMark mark : day.boluses()) {
                if (!mark.automatic() && !mark.isSecondHalf()) {
                    Instant at = hours.at(mark.hour());
                    var answer =
                            new Answer(mark, Optional.ofNullable(told.get(at)).flatMap(Bolus::insulinOnBoard));
                    calculations.before(at).ifPresent(each -> answers.putIfAbsent(each.event(), answer));
                }
            }
        }
        return answers;
    }

    /** What meals are made of. */
    private record Source(
            ReportRequest request,
            List<CountedReading> sensor,
            RatiosInForce settings,
            Map<BolusCalculation, Answer> answers) {

        CalculatedMeal meal(Placed<BolusCalculation> placed) {
            BolusCalculation calculation = placed.event();
            ZoneId zone = request.period().zone();
            Optional<Answer> answer = Optional.ofNullable(answers.get(calculation));
            Ratios own = Ratios.of(calculation);
            return new CalculatedMeal(
                    placed.at(),
                    request.dayPeriods()
                            .at(placed.at().atZone(zone).toLocalTime())
                            .kind(),
                    calculation.carbs(),
                    calculation.carbUnit(),
                    own.areAllKnown() ? own : own.or(settings.of(placed.device(), placed.at())),
                    calculation.insulinOnBoard().or(() -> answer.flatMap(Answer::insulinOnBoard)),
                    calculation.recommended(),
                    answer.map(Answer::bolus)
                            .map(bolus -> new GivenBolus(bolus.unitsTogether(), bolus.askedBeyondRecommended())),
                    calculation.glucose().map(Measure::glucose).orElseGet(() -> before(placed.at())),
                    calculation.glucose().isPresent(),
                    nearest(placed.at().plus(AFTER)));
        }

        /** The sensor's last reading, a quarter of an hour old at most. */
        private Measure before(Instant at) {
            List<CountedReading> near = MeterReadings.between(sensor, at.minus(NEAR), at.plusNanos(1));
            return near.isEmpty() ? UNKNOWN : measure(near.get(near.size() - 1));
        }

        /** The sensor's nearest reading, a quarter of an hour away at most. */
        private Measure nearest(Instant at) {
            return MeterReadings.between(sensor, at.minus(NEAR), at.plus(NEAR).plusNanos(1)).stream()
                    .min(Comparator.comparing(
                            reading -> Duration.between(at, reading.at()).abs()))
                    .map(Source::measure)
                    .orElse(UNKNOWN);
        }

        private static Measure measure(CountedReading reading) {
            return new Measure(
                    Quantity.GLUCOSE, OptionalDouble.of(reading.glucose().inMgPerDl()), reading.outOfRange());
        }
    }
}
