package org.islet.reports.definition.food;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.meal.Aligned;
import org.islet.reports.compose.meal.Course;
import org.islet.reports.compose.meal.Stretch;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/** Glucose around meals and nights in numbers: those that count in the mean, and each, the ones left out too. */
final class MealOverlayTables {

    private static final List<Column> OF_STRETCHES = columns(
            "stretch",
            "found",
            "counted",
            "before",
            "peak",
            "rise",
            "to_peak_minutes",
            "after",
            "lowest",
            "lows",
            "highs");

    private static final List<Column> OF_MEALS = columns(
            "stretch",
            "date",
            "time",
            "carbs",
            "carb_unit",
            "before",
            "peak",
            "rise",
            "to_peak_minutes",
            "after",
            "lowest",
            "lows",
            "highs",
            "is_counted");

    private final Alignments alignments;

    MealOverlayTables(Alignments alignments) {
        this.alignments = alignments;
    }

    private static List<Column> columns(String... ids) {
        return Stream.of(ids)
                .map(id -> new Column(id, Phrase.of("column.mealOverlay." + id)))
                .toList();
    }

    Table stretches() {
        return new Table(
                "stretches",
                Phrase.of("title.mealOverlay"),
                OF_STRETCHES,
                Stream.of(Stretch.values()).map(this::row).toList(),
                true);
    }

    private List<Cell> row(Stretch stretch) {
        List<Course> courses = alignments.counted(stretch).stream()
                .flatMap(each -> each.course().stream())
                .toList();
        return List.of(
                named(stretch),
                count(OptionalDouble.of(alignments.found(stretch).size())),
                count(OptionalDouble.of(courses.size())),
                glucose(alignments.mean(stretch, Course::before)),
                glucose(alignments.mean(stretch, course -> course.peak().value())),
                rise(alignments.mean(stretch, Course::rise)),
                count(alignments.mean(stretch, MealOverlayTables::minutes)),
                glucose(alignments.mean(stretch, Course::after)),
                glucose(alignments.mean(stretch, course -> course.lowest().value())),
                count(sum(courses, Course::lows)),
                count(sum(courses, Course::highs)));
    }

    /** Of none it is not known. */
    private static OptionalDouble sum(List<Course> courses, Function<Course, Long> of) {
        return courses.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(courses.stream().mapToDouble(of::apply).sum());
    }

    private static OptionalDouble minutes(Course course) {
        return course.minutesToPeak().isPresent()
                ? OptionalDouble.of(course.minutesToPeak().getAsLong())
                : OptionalDouble.empty();
    }

    /** Every meal and every night. */
    Table meals() {
        return new Table(
                "meals",
                Phrase.of("title.mealOverlayEach"),
                OF_MEALS,
                alignments.all().stream().map(this::row).toList(),
                true,
                true);
    }

    private List<Cell> row(Aligned each) {
        ZonedDateTime local = each.at().atZone(alignments.request().period().zone());
        List<Course> course = each.course().stream().toList();
        return List.of(
                named(each.stretch()),
                new Table.Day(local.toLocalDate()),
                new Table.Time(local.toLocalTime()),
                each.meal().map(meal -> Carbs.number(meal.carbs(), meal.unit())).orElse(Carbs.NONE),
                each.meal().map(meal -> Carbs.unit(meal.unit())).orElse(Carbs.NO_UNIT),
                glucose(first(course, Course::before)),
                each.course()
                        .<Cell>map(known -> new Table.Number(known.peak()))
                        .orElse(glucose(OptionalDouble.empty())),
                rise(first(course, Course::rise)),
                count(first(course, MealOverlayTables::minutes)),
                glucose(first(course, Course::after)),
                each.course()
                        .<Cell>map(known -> new Table.Number(known.lowest()))
                        .orElse(glucose(OptionalDouble.empty())),
                count(sum(course, Course::lows)),
                count(sum(course, Course::highs)),
                each.leftOut()
                        .map(why -> new Table.Named(why.id(), why.named()))
                        .orElse(new Table.Named("counted", Phrase.of("leftOut.counted"))));
    }

    private static OptionalDouble first(List<Course> course, Function<Course, OptionalDouble> of) {
        return course.isEmpty() ? OptionalDouble.empty() : of.apply(course.get(0));
    }

    private static Cell named(Stretch stretch) {
        return new Table.Named(stretch.id(), stretch.named());
    }

    private static Cell glucose(OptionalDouble mgPerDl) {
        return new Table.Number(Measure.of(Quantity.GLUCOSE, mgPerDl));
    }

    private static Cell rise(OptionalDouble mgPerDl) {
        return new Table.Change(Measure.of(Quantity.GLUCOSE, mgPerDl));
    }

    private static Cell count(OptionalDouble count) {
        return new Table.Number(Measure.of(Quantity.COUNT, count));
    }
}
