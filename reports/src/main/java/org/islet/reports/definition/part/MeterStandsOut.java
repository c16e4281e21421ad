package org.islet.reports.definition.part;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.islet.devices.event.Glucose;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.CountedReading;
import org.islet.reports.compose.MeterReadings;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Statistics;
import org.islet.reports.model.GlucoseRange;
import org.islet.reports.model.GlucoseStatistics;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Partition;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.RangeShares;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Note;

/**
 * What stands out in the readings of a meter alone: how many are in range, and the lowest of those below it or else the
 * highest of those above, with its day to be looked at. Goals are of time, and are not judged by readings somebody chose
 * the moment of.
 */
final class MeterStandsOut {

    private final ReportRequest request;
    private final List<CountedReading> readings;

    private MeterStandsOut(ReportRequest request, List<CountedReading> readings) {
        this.request = request;
        this.readings = readings;
    }

    /** Empty where there are few. */
    static Optional<Note> of(ReportRequest request, PeriodEvents events) {
        List<CountedReading> readings = MeterReadings.of(events, request.targets());
        GlucoseStatistics statistics = Statistics.of(readings, request.period());
        return statistics.shares().filter(any -> statistics.areEnoughToDraw()).map(shares -> new MeterStandsOut(
                        request, readings)
                .note(shares));
    }

    private Note note(RangeShares shares) {
        Phrase all = Phrase.of(
                "standsOut.meter",
                readings.size(),
                Partition.written(shares, GlucoseRange.IN_RANGE),
                Partition.writtenBelow(shares),
                Partition.writtenAbove(shares));
        Optional<Beyond> beyond =
                Stream.of(true, false).flatMap(isLow -> beyond(isLow).stream()).findFirst();
        return new Note(
                Phrase.of("standsOut", all, beyond.map(this::told).orElseGet(() -> Phrase.of("standsOut.meterNone"))),
                Note.Weight.FINDING,
                beyond.map(found -> List.of(when(found.farthest()).toLocalDate()))
                        .orElse(List.of()));
    }

    /** Those on one side of the range, and of them the one farthest from it. */
    private record Beyond(boolean isLow, List<CountedReading> all, CountedReading farthest) {}

    private Optional<Beyond> beyond(boolean isLow) {
        List<CountedReading> all = readings.stream()
                .filter(reading -> isLow
                        ? reading.range().compareTo(GlucoseRange.IN_RANGE) < 0
                        : reading.range().compareTo(GlucoseRange.IN_RANGE) > 0)
                .toList();
        Comparator<CountedReading> byGlucose = Comparator.comparing(CountedReading::glucose);
        return all.stream()
                .min(isLow ? byGlucose : byGlucose.reversed())
                .map(farthest -> new Beyond(isLow, all, farthest));
    }

    private Phrase told(Beyond beyond) {
        var most = new MostOften(request);
        return most.said(
                beyond.isLow() ? "standsOut.meterLows" : "standsOut.meterHighs",
                beyond.all().stream().map(this::when).toList(),
                when(beyond.farthest()),
                most.written(shown(beyond.farthest())));
    }

    private LocalDateTime when(CountedReading reading) {
        return LocalDateTime.ofInstant(reading.at(), request.period().zone());
    }

    private static Measure shown(CountedReading reading) {
        Glucose glucose = reading.glucose();
        return new Measure(Quantity.GLUCOSE, OptionalDouble.of(glucose.inMgPerDl()), reading.outOfRange());
    }
}
