package org.islet.record.deletion;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.islet.devices.event.DeviceEvent;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.replay.ForgottenCapture;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.model.Period;
import org.islet.reports.model.Targets;
import org.islet.reports.timeline.PlacedEvent;
import org.islet.upload.deletion.HeldUpload;

/** Puts into numbers what goes with a capture. */
final class Losses {

    private Losses() {}

    /** Nothing goes: nobody could read it, it was not whole, or others brought the same bytes. */
    static Loss none(HeldUpload upload, int told) {
        return new Loss(
                upload.id(),
                upload.fileName(),
                upload.size(),
                upload.sameBytes(),
                told,
                0,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** @param told how many events the capture tells in all */
    static Loss of(HeldUpload upload, ForgottenCapture forgotten, int told, ZoneId zone) {
        List<Loss.LostKind> kinds = forgotten.gone().entrySet().stream()
                .map(entry -> new Loss.LostKind(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Loss.LostKind::events).reversed())
                .toList();
        int gone = kinds.stream().mapToInt(Loss.LostKind::events).sum();
        SortedSet<LocalDate> days = forgotten.days();
        return new Loss(
                upload.id(),
                upload.fileName(),
                upload.size(),
                upload.sameBytes(),
                Math.max(0, told - gone),
                days.size(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.first()),
                days.isEmpty() ? Optional.empty() : Optional.of(days.last()),
                kinds,
                reports(List.copyOf(forgotten.samples()), zone));
    }

    private static List<String> reports(List<ArchivedEvent> samples, ZoneId zone) {
        List<PlacedEvent> placed = samples.stream()
                .filter(sample -> sample.at().isPresent())
                .map(sample -> placed(sample, zone))
                .sorted(Comparator.comparing(sample -> sample.at().orElseThrow()))
                .toList();
        if (placed.isEmpty()) {
            return List.of();
        }
        var period = new Period(day(placed.get(0)), day(placed.get(placed.size() - 1)), zone);
        var events = PeriodEvents.of(period, Targets.ADULT, placed);
        return Reports.list().stream()
                .filter(report -> report.needs().missing(events).isEmpty())
                .map(ReportDefinition::id)
                .toList();
    }

    private static PlacedEvent placed(ArchivedEvent kept, ZoneId zone) {
        DeviceEvent event = kept.event();
        return new PlacedEvent(
                event,
                kept.at(),
                kept.at().map(at -> LocalDateTime.ofInstant(at, zone)),
                kept.isEstimated(),
                "",
                kept.capture().toString());
    }

    private static LocalDate day(PlacedEvent event) {
        return event.local().orElseThrow().toLocalDate();
    }
}
