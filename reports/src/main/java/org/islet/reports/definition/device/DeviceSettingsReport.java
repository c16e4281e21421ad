package org.islet.reports.definition.device;

import java.util.ArrayList;
import java.util.List;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.compose.setting.ToldSetting;
import org.islet.reports.compose.setting.ToldSettings;
import org.islet.reports.definition.ReportDefinition;
import org.islet.reports.definition.ReportGroup;
import org.islet.reports.model.Period;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.ReportRequest;
import org.islet.reports.section.Columns;
import org.islet.reports.section.Note;
import org.islet.reports.section.Section;

/** How devices were set at the end of a period, as far as they told it, and what was changed in it. */
public final class DeviceSettingsReport implements ReportDefinition {

    /** Pumps keep about three months, and tell their settings each time they are read. */
    private static final int DAYS_BEFORE = 92;

    @Override
    public String id() {
        return "device-settings";
    }

    @Override
    public ReportGroup group() {
        return ReportGroup.DEVICE;
    }

    @Override
    public boolean withUndatedSettings() {
        return true;
    }

    @Override
    public Period looksAt(Period asked) {
        return new Period(asked.from().minusDays(DAYS_BEFORE), asked.to(), asked.zone());
    }

    @Override
    public Body compose(ReportRequest request, PeriodEvents events, Provenance provenance) {
        var told = ToldSettings.of(
                events, request.openness().open(looksAt(request.period())).start());
        List<ToldSetting> inForce = told.inForce();
        if (inForce.isEmpty()) {
            Phrase nothing = request.openness().isGlucoseOnly()
                    ? Phrase.of("needs.closed", Phrase.of("need.SETTINGS"))
                    : Phrase.of("settings.nothing", DAYS_BEFORE);
            return new Body(nothing, List.of(new Note(nothing, false)));
        }
        var tables = new SettingTables(request);
        List<ToldSettings.Change> changes = told.changesSince(request.period().start());
        List<Section> sections = new ArrayList<>();
        sections.add(new Note(Phrase.of("settings.explained", DAYS_BEFORE), false));
        sections.addAll(schedules(inForce, tables));
        if (inForce.stream().anyMatch(setting -> !isSchedule(setting))) {
            sections.add(tables.single(
                    inForce.stream().filter(setting -> !isSchedule(setting)).toList()));
        }
        sections.add(changes.isEmpty() ? new Note(Phrase.of("settings.unchanged"), false) : tables.changes(changes));
        sections.add(tables.everything(inForce));
        return new Body(
                Phrase.of("settings.told", inForce.size(), Phrase.of("settings.changes", changes.size())), sections);
    }

    /** Two beside each other. */
    private static List<Section> schedules(List<ToldSetting> inForce, SettingTables tables) {
        List<ToldSetting> schedules =
                inForce.stream().filter(DeviceSettingsReport::isSchedule).toList();
        List<Section> rows = new ArrayList<>();
        for (int i = 0; i < schedules.size(); i += 2) {
            rows.add(new Columns(schedules.subList(i, Math.min(schedules.size(), i + 2)).stream()
                    .map(schedule -> new Columns.Column(6, List.of(tables.schedule(schedule))))
                    .toList()));
        }
        return rows;
    }

    private static boolean isSchedule(ToldSetting setting) {
        return setting.value() instanceof Schedule;
    }
}
