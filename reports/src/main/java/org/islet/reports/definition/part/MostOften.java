package org.islet.reports.definition.part;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.DayPeriods;
import org.islet.reports.model.Measure;
import org.islet.reports.model.ReportRequest;

/** How often something was, in which period of the day most often, and which of them went farthest. */
final class MostOften {

    private final ReportRequest request;

    MostOften(ReportRequest request) {
        this.request = request;
    }

    /**
     * @param key of the sentence; with {@code Apart} that of one where no two are in the same period
     * @param moments one at least
     * @param farthest its moment and its value, and between them what else the sentence says of it
     */
    Phrase said(String key, List<LocalDateTime> moments, Object... farthest) {
        Map<DayPeriods.Kind, Long> counted = moments.stream()
                .collect(Collectors.groupingBy(
                        moment -> request.dayPeriods().at(moment.toLocalTime()).kind(), Collectors.counting()));
        // of equal ones the earlier
        var most = counted.entrySet().stream()
                .max(Map.Entry.<DayPeriods.Kind, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow();
        boolean areApart = moments.size() > 1 && most.getValue() == 1;
        List<Object> arguments = new ArrayList<>(
                List.of(moments.size(), most.getKey().named(), most.getValue().intValue()));
        arguments.addAll(List.of(farthest));
        return new Phrase(areApart ? key + "Apart" : key, arguments);
    }

    /** A value with its unit, also where the device showed LO or HI. */
    Phrase written(Measure glucose) {
        String unit = request.unit().symbol();
        Optional<OutOfRange> beyond = glucose.outOfRange();
        return beyond.isEmpty()
                ? Phrase.of("number.unit", glucose, unit)
                : Phrase.of(
                        beyond.get() == OutOfRange.LOW ? "standsOut.lo" : "standsOut.hi",
                        Measure.of(glucose.quantity(), glucose.value()),
                        unit);
    }
}
