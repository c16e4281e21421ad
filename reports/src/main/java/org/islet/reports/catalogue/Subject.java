package org.islet.reports.catalogue;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Suspension;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.definition.DataKind;
import org.islet.reports.model.ReportRequest;

/**
 * What parts of reports are about that not everybody has, with the ids of these parts: of columns, figures, panels, charts
 * and notes, and where an id means several things, after the id of its table or chart and a dot. A part whose subject
 * nothing told of in the period is not there (rule 17 of docs/metrics.md).
 */
enum Subject {
    METER(
            DataKind.METER::isIn,
            "meterReadings",
            "checksADay",
            "meter_readings",
            "meter_mean",
            "daily.legend.meter",
            "daysWithMeter"),
    SENSOR(DataKind.SENSOR::isIn, "sensorHoursADay", "daily.legend.sensor", "daysWithSensor", "sensorActive"),
    PUMP(
            // a pump writes the total of a day before or after the day
            events -> events.tell(Basal.class)
                    || events.tell(DailyTotal.class)
                    || Stream.of(Bolus.class, InfusionSetEvent.class, Suspension.class)
                            .anyMatch(kind -> !events.of(kind).isEmpty()),
            "day.basal",
            "bolusDelivered",
            "basal",
            "bolusADay",
            "basalADay",
            "bolusesADay",
            "boluses",
            "bolus_u",
            "bolus_delivered_u",
            "bolus_programmed_only_u",
            "basal_u",
            "basal_hours",
            "automatic_u",
            "device_total_u",
            "daily.legend.pump",
            "use.explained"),
    DEVICE(events -> METER.isTold.test(events) || SENSOR.isTold.test(events) || PUMP.isTold.test(events), "use.dash"),
    PEN(events -> isWritten(events, LogbookEntry.Kind.INSULIN), "injected_u"),
    INSULIN(
            events -> PUMP.isTold.test(events) || PEN.isTold.test(events),
            "day.boluses",
            "trends.insulin",
            "insulin.insulin",
            "insulinTotal",
            "insulinADay",
            "daysWithInsulin",
            "basalPercentADay",
            "insulin_total_u",
            "insulin_a_day_u",
            "daily.legend.insulin",
            "trends.legend.insulin"),
    FOOD(
            DataKind.FOOD::isIn,
            "carbGrams",
            "carbsADay",
            "daysWithFood",
            "day.food",
            "daily.legend.food",
            "trends.carbs",
            "breakfast",
            "lunch",
            "dinner",
            "carbs_g",
            "carbs_a_day_g",
            "meals.carbs",
            "meals.carb_unit",
            "mealOverlay.explained",
            "mealOverlay.leftOut"),
    FOOD_OR_INSULIN(
            events -> FOOD.isTold.test(events) || INSULIN.isTold.test(events),
            "trends.weeks.insulin",
            "review.legend.more",
            "diary.explained.more"),
    /** Whatever is not glucose: always there, but for whoever may see glucose alone. */
    MORE(events -> true, "insulin", "day.alarms", "alarms", "events", "of_day", "mealOverlay.noMeals");

    private final Predicate<PeriodEvents> isTold;
    private final Set<String> parts;

    Subject(Predicate<PeriodEvents> isTold, String... parts) {
        this.isTold = isTold;
        this.parts = Set.of(parts);
    }

    /** Those of which nothing was told, or may be told. */
    static Set<Subject> notApplying(ReportRequest request, PeriodEvents events) {
        Set<Subject> subjects = EnumSet.allOf(Subject.class);
        boolean isGlucoseOnly = request.openness().isGlucoseOnly();
        subjects.removeIf(subject -> subject.isTold.test(events) && !(isGlucoseOnly && subject == MORE));
        return subjects;
    }

    boolean isOf(String id) {
        return parts.contains(id);
    }

    private static boolean isWritten(PeriodEvents events, LogbookEntry.Kind kind) {
        return events.of(LogbookEntry.class).stream()
                .anyMatch(entry -> entry.event().kind() == kind);
    }
}
