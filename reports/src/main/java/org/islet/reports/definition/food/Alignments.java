package org.islet.reports.definition.food;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.meal.Aligned;
import org.islet.reports.compose.meal.Aligned.LeftOut;
import org.islet.reports.compose.meal.Course;
import org.islet.reports.compose.meal.Stretch;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;

/** The meals and nights of a report, which of them count, and what is said of them. */
record Alignments(ReportRequest request, List<Aligned> all) {

    Alignments {
        all = List.copyOf(all);
    }

    /** A meal eaten at night is no night. */
    List<Aligned> found(Stretch stretch) {
        return all.stream()
                .filter(each -> each.stretch() == stretch)
                .filter(each -> each.leftOut().filter(LeftOut.AT_NIGHT::equals).isEmpty())
                .toList();
    }

    List<Aligned> counted(Stretch stretch) {
        return found(stretch).stream().filter(Aligned::isCounted).toList();
    }

    /** "Breakfast: 12 counted". */
    Phrase title(Stretch stretch) {
        return Phrase.of("mealOverlay.title", stretch.named(), counted(stretch).size());
    }

    /** What the chart of a stretch shows. */
    Phrase said(Stretch stretch) {
        return counted(stretch).isEmpty()
                ? Phrase.of("summary.together", title(stretch), Phrase.of("mealOverlay.nothing"))
                : Phrase.of(
                        "mealOverlay.said",
                        title(stretch),
                        Measure.of(Quantity.GLUCOSE, mean(stretch, Course::before)),
                        Measure.of(Quantity.GLUCOSE, mean(stretch, course -> course.peak()
                                .value())),
                        Measure.of(Quantity.GLUCOSE, mean(stretch, Course::after)),
                        request.unit().symbol());
    }

    Phrase summary() {
        return Phrase.of(
                "mealOverlay.summary",
                all.stream()
                        .filter(each -> each.meal().isPresent() && each.isCounted())
                        .count(),
                all.stream().filter(each -> each.meal().isPresent()).count(),
                counted(Stretch.NIGHT).size(),
                found(Stretch.NIGHT).size());
    }

    /** By which rule a meal counts, and what was left out by it. */
    Phrase explained() {
        Phrase ofMeals =
                Phrase.of("summary.together", Phrase.of("mealOverlay.explained"), Phrase.of("mealOverlay.nights"));
        Phrase leftOut = Phrase.of(
                "mealOverlay.leftOut",
                leftOut(LeftOut.AT_NIGHT),
                leftOut(LeftOut.NOT_THE_LARGEST),
                leftOut(LeftOut.LITTLE_SENSOR));
        return Phrase.of("summary.together", ofMeals, leftOut);
    }

    private long leftOut(LeftOut why) {
        return all.stream()
                .filter(each -> each.meal().isPresent() && each.leftOut().equals(Optional.of(why)))
                .count();
    }

    OptionalDouble mean(Stretch stretch, Function<Course, OptionalDouble> of) {
        return counted(stretch).stream()
                .flatMap(each -> each.course().stream())
                .map(of)
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }
}
