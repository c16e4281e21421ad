package org.islet.reports.definition.part;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.Day;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.section.Note;

/** What stands out where insulin is all there is: how much of it a day had, and the day that had most. */
final class InsulinStandsOut {

    private InsulinStandsOut() {}

    /** Empty where fewer than two days are known whole. */
    static Optional<Note> of(List<Day> days) {
        List<Day> known =
                days.stream().filter(day -> day.insulin().total().isPresent()).toList();
        return known.size() < 2
                ? Optional.empty()
                : known.stream()
                        .max(Comparator.comparingDouble(InsulinStandsOut::total))
                        .map(most -> note(days, known, most));
    }

    private static Note note(List<Day> all, List<Day> known, Day most) {
        Phrase mean = Phrase.of(
                "standsOut.insulin",
                known.size(),
                Phrase.of("days", all.size()),
                Measure.of(Quantity.INSULIN_SUM, WeekFigures.average(known, day -> day.insulin()
                        .total())),
                Quantity.INSULIN);
        Phrase longest = Phrase.of(
                "standsOut.insulinMost", most.date(), Measure.of(Quantity.INSULIN_SUM, total(most)), Quantity.INSULIN);
        return new Note(Phrase.of("standsOut", mean, longest), Note.Weight.FINDING, List.of(most.date()));
    }

    private static double total(Day day) {
        return day.insulin().total().orElseThrow();
    }
}
