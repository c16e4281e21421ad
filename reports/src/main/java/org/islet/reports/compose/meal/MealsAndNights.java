package org.islet.reports.compose.meal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.meal.Aligned.LeftOut;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Period;
import org.islet.reports.model.ReportRequest;

/** The meals and the nights of some days, those that do not count too, in the order of time. */
public final class MealsAndNights {

    /** How long after a meal glucose is looked at. */
    public static final Duration AFTER_MEAL = Duration.ofHours(4);

    /** How long before a meal or bedtime. */
    public static final Duration BEFORE = Courses.BEFORE;

    private static final Duration MEAN_FROM = Duration.ofHours(1);
    private static final Duration MEAN_TO = Duration.ofHours(3);
    private static final Duration BEFORE_WAKING = Duration.ofHours(1);

    private final ReportRequest request;
    private final ZoneId zone;
    private final Courses courses;

    private MealsAndNights(ReportRequest request, List<CountedReading> readings) {
        this.request = request;
        this.zone = request.period().zone();
        this.courses = new Courses(readings, request.targets().preset(), zone);
    }

    /** @param readings of the sensor, of these days and the evening before them */
    public static List<Aligned> of(ReportRequest request, PeriodEvents events, List<CountedReading> readings) {
        var found = new MealsAndNights(request, readings);
        List<Aligned> all = new ArrayList<>(found.meals(EatenMeal.of(events)));
        Period period = request.period();
        period.from().datesUntil(period.to().plusDays(1)).map(found::night).forEach(all::add);
        all.sort(Comparator.comparing(Aligned::at));
        return all;
    }

    /** The day and the stretch of it that a meal belongs to. */
    private record Place(LocalDate day, Stretch stretch) {}

    private List<Aligned> meals(List<EatenMeal> eaten) {
        Map<Place, List<EatenMeal>> places = new LinkedHashMap<>();
        eaten.forEach(meal ->
                places.computeIfAbsent(place(meal), place -> new ArrayList<>()).add(meal));
        List<Aligned> meals = new ArrayList<>();
        places.forEach((place, ofPlace) -> {
            EatenMeal largest = largest(ofPlace);
            ofPlace.forEach(meal -> meals.add(meal(place.stretch(), meal, meal == largest)));
        });
        return meals;
    }

    private Place place(EatenMeal meal) {
        var local = meal.at().atZone(zone);
        return new Place(
                local.toLocalDate(),
                Stretch.of(request.dayPeriods().at(local.toLocalTime()).kind()));
    }

    /** The one with most carbohydrate; of equals, and where they cannot be compared, the first. */
    private static EatenMeal largest(List<EatenMeal> meals) {
        EatenMeal largest = meals.get(0);
        boolean areComparable = meals.stream()
                .allMatch(meal -> meal.carbs().isPresent()
                        && meal.unit().equals(meals.get(0).unit()));
        for (EatenMeal meal : meals) {
            if (areComparable && meal.carbs().getAsDouble() > largest.carbs().getAsDouble()) {
                largest = meal;
            }
        }
        return largest;
    }

    private Aligned meal(Stretch stretch, EatenMeal meal, boolean isLargest) {
        if (stretch == Stretch.NIGHT) {
            return leftOut(stretch, meal, LeftOut.AT_NIGHT);
        }
        if (!isLargest) {
            return leftOut(stretch, meal, LeftOut.NOT_THE_LARGEST);
        }
        Instant at = meal.at();
        return aligned(
                stretch,
                at,
                Optional.of(meal),
                courses.around(at, at.plus(AFTER_MEAL), at.plus(MEAN_FROM), at.plus(MEAN_TO)));
    }

    /** The night a day begins with: from the bedtime before it to its morning. */
    private Aligned night(LocalDate day) {
        Instant bedtime = bedtime(day);
        Instant waking = day.atTime(night().to()).atZone(zone).toInstant();
        return aligned(
                Stretch.NIGHT,
                bedtime,
                Optional.empty(),
                courses.around(bedtime, waking, waking.minus(BEFORE_WAKING), waking));
    }

    private Instant bedtime(LocalDate day) {
        boolean isOfThatDay = night().from().isBefore(night().to());
        return (isOfThatDay ? day : day.minusDays(1))
                .atTime(night().from())
                .atZone(zone)
                .toInstant();
    }

    private DayPeriods.DayPeriod night() {
        return request.dayPeriods().of(DayPeriods.Kind.NIGHT);
    }

    private static Aligned leftOut(Stretch stretch, EatenMeal meal, LeftOut why) {
        return new Aligned(stretch, meal.at(), Optional.of(meal), Optional.empty(), Optional.of(why));
    }

    private static Aligned aligned(Stretch stretch, Instant at, Optional<EatenMeal> meal, Optional<Course> course) {
        return new Aligned(
                stretch, at, meal, course, course.isPresent() ? Optional.empty() : Optional.of(LeftOut.LITTLE_SENSOR));
    }
}
