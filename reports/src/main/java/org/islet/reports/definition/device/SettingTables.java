package org.islet.reports.definition.device;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.PumpSettings.Slot;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.setting.ToldSetting;
import org.islet.reports.compose.setting.ToldSettings;
import org.islet.reports.compose.setting.ToldSettings.Change;
import org.islet.reports.model.Measure;
import org.islet.reports.model.Quantity;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Table;
import org.islet.reports.section.Table.Cell;
import org.islet.reports.section.Table.Column;

/** Settings as tables: a schedule each, the single ones, what changed, and behind them every value in a row. */
final class SettingTables {

    private final ReportRequest request;
    private final SettingWords words;

    SettingTables(ReportRequest request) {
        this.request = request;
        this.words = new SettingWords(request.unit());
    }

    Table schedule(ToldSetting setting) {
        var schedule = (Schedule) setting.value();
        List<String> names = schedule.slots().stream()
                .flatMap(slot -> slot.values().keySet().stream())
                .distinct()
                .toList();
        List<Column> columns = new ArrayList<>(List.of(new Column("time", Phrase.of("column.from"))));
        names.forEach(name -> columns.add(new Column(name, words.slotHead(name, setting))));
        return new Table(
                "schedule-" + setting.key().scope() + "-" + setting.key().part()
                        + setting.key().name(),
                title(setting, schedule),
                columns,
                schedule.slots().stream().map(slot -> row(slot, names, setting)).toList(),
                true);
    }

    private Phrase title(ToldSetting setting, Schedule schedule) {
        Phrase named = Phrase.of(
                "settings.ofDevice", words.name(setting.key()), setting.key().device());
        return ToldSettings.unitsADay(schedule)
                .<Phrase>map(units -> Phrase.of("settings.aDay", named, Measure.of(Quantity.AMOUNT, units)))
                .orElse(named);
    }

    private List<Cell> row(Slot slot, List<String> names, ToldSetting setting) {
        List<Cell> row = new ArrayList<>(List.of(new Table.Time(slot.start())));
        names.forEach(
                name -> row.add(new Table.Number(words.slot(name, slot.values().get(name), setting))));
        return row;
    }

    Table single(List<ToldSetting> settings) {
        return new Table(
                "settings",
                Phrase.of("title.settings"),
                List.of(
                        Column.ofText("setting", Phrase.of("column.setting")),
                        Column.ofText("value", Phrase.of("column.value")),
                        Column.ofText("unit", Phrase.of("column.unit")),
                        Column.ofText("told_at", Phrase.of("column.told_at")),
                        Column.ofText("device", Phrase.of("column.device"))),
                settings.stream()
                        .map(setting -> List.of(
                                said(words.name(setting.key())),
                                words.value(setting),
                                said(words.unit(setting)),
                                toldAt(setting),
                                new Table.Verbatim(setting.key().device())))
                        .toList(),
                true);
    }

    Table changes(List<Change> changes) {
        return new Table(
                "changes",
                Phrase.of("title.changes"),
                List.of(
                        Column.ofText("told_at", Phrase.of("column.told_at")),
                        Column.ofText("setting", Phrase.of("column.setting")),
                        Column.ofText("before", Phrase.of("column.before")),
                        Column.ofText("after", Phrase.of("column.after")),
                        Column.ofText("device", Phrase.of("column.device"))),
                changes.stream()
                        .map(change -> List.of(
                                toldAt(change.after()),
                                said(words.name(change.after().key())),
                                new Table.Words(words.whole(change.before())),
                                new Table.Words(words.whole(change.after())),
                                new Table.Verbatim(change.after().key().device())))
                        .toList(),
                true);
    }

    /** A value a row, slots of schedules too. */
    Table everything(List<ToldSetting> settings) {
        return new Table(
                "every_setting",
                Phrase.of("title.everySetting"),
                Stream.of("device", "scope", "part", "setting", "start", "value", "unit", "told_at")
                        .map(id -> Column.ofText(id, Phrase.of("column." + id)))
                        .toList(),
                settings.stream().flatMap(this::rows).toList(),
                false);
    }

    private Stream<List<Cell>> rows(ToldSetting setting) {
        if (!(setting.value() instanceof Schedule schedule)) {
            return Stream.of(
                    row(setting, setting.key().name(), Optional.empty(), words.value(setting), words.unit(setting)));
        }
        return schedule.slots().stream().flatMap(slot -> slot.values().keySet().stream()
                .map(name -> row(
                        setting,
                        name,
                        Optional.of(slot.start()),
                        new Table.Number(words.slot(name, slot.values().get(name), setting)),
                        words.slotUnit(name, setting))));
    }

    private List<Cell> row(
            ToldSetting setting, String name, Optional<LocalTime> start, Cell value, Optional<Phrase> unit) {
        return List.of(
                new Table.Verbatim(setting.key().device()),
                new Table.Verbatim(setting.key().scope()),
                new Table.Verbatim(setting.key().part()),
                new Table.Verbatim(name),
                new Table.Verbatim(start.map(LocalTime::toString).orElse("")),
                value,
                said(unit),
                toldAt(setting));
    }

    private Cell toldAt(ToldSetting setting) {
        return setting.at()
                .<Cell>map(at -> new Table.Moment(
                        OffsetDateTime.ofInstant(at, request.period().zone())))
                .orElseGet(() -> new Table.Words(List.of()));
    }

    private static Cell said(Phrase phrase) {
        return new Table.Words(List.of(phrase));
    }

    private static Cell said(Optional<Phrase> phrase) {
        return new Table.Words(phrase.stream().toList());
    }
}
