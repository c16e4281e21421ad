package org.islet.reports.compose.setting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.reports.compose.PeriodEvents;
import org.islet.reports.timeline.PlacedEvent;

/** What devices told of their settings up to the end of a period: what was in force then, and what changed in it. */
public final class ToldSettings {

    /** What was told at one moment is in an order of its own, whichever way it came here. */
    private static final Comparator<ToldSetting> FIRST_WITHOUT_TIME = Comparator.comparing(
                    ToldSetting::at, Comparator.comparing((Optional<Instant> at) -> at.orElse(Instant.MIN)))
            .thenComparing(setting -> setting.key().scope())
            .thenComparing(setting -> setting.key().part())
            .thenComparing(setting -> setting.key().name());

    private final List<ToldSetting> told;

    private ToldSettings(List<ToldSetting> told) {
        this.told = told;
    }

    /** A setting that was another before. */
    public record Change(ToldSetting before, ToldSetting after) {}

    /** @param since what was told before is too old, or not open to the reader */
    public static ToldSettings of(PeriodEvents events, Instant since) {
        List<ToldSetting> told = new ArrayList<>();
        for (PlacedEvent event : events.settings(since)) {
            told.addAll(SettingReading.of(event));
        }
        told.sort(FIRST_WITHOUT_TIME);
        return new ToldSettings(told);
    }

    /** In the order of time, those without a time first. */
    public List<ToldSetting> all() {
        return List.copyOf(told);
    }

    /** The last that was told of each, by device and in the order in which they were first told. */
    public List<ToldSetting> inForce() {
        Map<ToldSetting.Key, ToldSetting> last = new LinkedHashMap<>();
        told.forEach(setting -> last.put(setting.key(), setting));
        return last.values().stream()
                .sorted(Comparator.comparing(setting -> setting.key().device()))
                .toList();
    }

    /** From a moment on, in the order of time: what was told other than before. What was told first is no change. */
    public List<Change> changesSince(Instant start) {
        Map<ToldSetting.Key, ToldSetting> last = new LinkedHashMap<>();
        List<Change> changes = new ArrayList<>();
        for (ToldSetting setting : told) {
            Optional<ToldSetting> before = Optional.ofNullable(last.put(setting.key(), setting));
            boolean isInPeriod = setting.at().filter(at -> !at.isBefore(start)).isPresent();
            before.filter(known -> isInPeriod && !known.value().equals(setting.value()))
                    .ifPresent(known -> changes.add(new Change(known, setting)));
        }
        return changes;
    }

    /** The insulin of a day by a pattern of basal rates, U; empty where it does not begin at midnight. */
    public static Optional<Double> unitsADay(Schedule schedule) {
        var slots = schedule.slots();
        if (slots.isEmpty() || slots.get(0).start().toSecondOfDay() != 0) {
            return Optional.empty();
        }
        double units = 0;
        for (int i = 0; i < slots.size(); i++) {
            int end = i + 1 < slots.size() ? slots.get(i + 1).start().toSecondOfDay() : 24 * 3600;
            Double rate = slots.get(i).values().get("rate");
            if (rate == null) {
                return Optional.empty();
            }
            units += rate * (end - slots.get(i).start().toSecondOfDay()) / 3600;
        }
        return Optional.of(units);
    }
}
