package org.islet.reports.definition.device;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.Days;
import org.islet.reports.compose.DeviceUse;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.Sentences;
import org.islet.reports.compose.SetChanges;
import org.islet.reports.definition.DataKind;
import org.islet.reports.definition.Needs;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.definition.part.UseFigures;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.model.UseOfDay;
import org.islet.reports.model.UseOfDay.PumpUse;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Note;
import org.islet.reports.section.Section;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/** How meter, sensor and pump were used, a day a row. */
public final class DeviceUseReport implements ReportDefinition {

    private static final List<Column> COLUMNS = Stream.of(
                    "date",
                    "meter_readings",
                    "sensor_hours",
                    "boluses_recommended",
                    "boluses_above",
                    "boluses_below",
                    "boluses_own",
                    "boluses_automatic",
                    "primes",
                    "set_changes",
                    "suspended_hours",
                    "alarms")
            .map(id -> new Column(id, Phrase.of("column." + id)))
            .toList();

    /** Of a pump or a sensor, and not there where nobody has one. */
    private static final Set<String> OF_A_DEVICE = COLUMNS.stream()
            .map(Column::id)
            .filter(id -> !id.equals("date") && !id.equals("meter_readings"))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public String id() {
        return "device-use";
    }

    @Override
    public ReportGroup group() {
        return ReportGroup.DEVICE;
    }

    @Override
    public Needs needs() {
        return Needs.of(DataKind.SENSOR, DataKind.METER, DataKind.INSULIN);
    }

    @Override
    public Body compose(ReportRequest request, PeriodEvents events, Provenance provenance) {
        List<UseOfDay> days = DeviceUse.of(request.period(), events, Days.of(request, events));
        List<Section> sections = new ArrayList<>();
        sections.add(new Columns(List.of(
                new Columns.Column(6, List.of(UseFigures.devices(days, SetChanges.of(events)))),
                new Columns.Column(6, List.of(UseFigures.boluses(days))))));
        sections.add(new Table(
                        "days",
                        Phrase.of("title.useByDay"),
                        COLUMNS,
                        days.stream().map(DeviceUseReport::row).toList(),
                        true)
                .withoutUnknown(OF_A_DEVICE));
        sections.add(new Note(Phrase.of("summary.together", Phrase.of("use.explained"), Phrase.of("use.dash")), false));
        return new Body(Sentences.sufficiency(provenance.sufficiency()), sections);
    }

    private static List<Cell> row(UseOfDay day) {
        return List.of(
                new Table.Day(day.date()),
                count(day.meterReadings()),
                new Table.Number(Measure.of(Quantity.HOURS, day.sensorHours())),
                count(day, PumpUse::asRecommended),
                count(day, PumpUse::above),
                count(day, PumpUse::below),
                count(day, PumpUse::withoutCalculator),
                count(day, PumpUse::automatic),
                count(day, PumpUse::primes),
                count(day, PumpUse::setChanges),
                cell(day, Quantity.HOURS, PumpUse::suspendedHours),
                count(day.alarms()));
    }

    private static Cell count(OptionalInt count) {
        return new Table.Number(Measure.of(
                Quantity.COUNT, count.isPresent() ? OptionalDouble.of(count.getAsInt()) : OptionalDouble.empty()));
    }

    private static Cell count(UseOfDay day, ToIntFunction<PumpUse> count) {
        return cell(day, Quantity.COUNT, use -> (double) count.applyAsInt(use));
    }

    private static Cell cell(UseOfDay day, Quantity quantity, Function<PumpUse, Double> value) {
        return new Table.Number(Measure.of(
                quantity, day.pump().map(value).map(OptionalDouble::of).orElse(OptionalDouble.empty())));
    }
}
