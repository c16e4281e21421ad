package org.islet.reports.compose.meal;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.PumpSettings.Slot;
import org.islet.reports.compose.setting.ToldSetting;

/**
 * Which ratio, sensitivity and target a device's settings had at a moment: those it last told before it, with a time, in
 * the slot of the day that holds then. Of several patterns nobody says which was in use, so that nothing is known.
 */
final class RatiosInForce {

    private final List<ToldSetting> told;
    private final ZoneId zone;

    /** @param told in the order of time */
    RatiosInForce(List<ToldSetting> told, ZoneId zone) {
        this.told = told;
        this.zone = zone;
    }

    Ratios of(String device, Instant at) {
        LocalTime time = at.atZone(zone).toLocalTime();
        Optional<ToldSetting> ratios = last(device, "carbRatios", "", at);
        Optional<Glucose> low = target(device, "Low", at, time);
        Optional<Glucose> high = target(device, "High", at, time);
        return new Ratios(
                ratios.flatMap(setting -> value(setting, time, "ratio", "carbRatio"))
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()),
                ratios.flatMap(ToldSetting::carbUnit),
                last(device, "sensitivities", "", at).flatMap(setting -> glucose(setting, time, "sensitivity")),
                low.isPresent() && high.isPresent() ? low : Optional.empty(),
                low.isPresent() && high.isPresent() ? high : Optional.empty(),
                true);
    }

    /** Told as two schedules, as one with two values, or as one value that is both. */
    private Optional<Glucose> target(String device, String end, Instant at, LocalTime time) {
        String own = "target" + end;
        return last(device, "targets", own, at)
                .flatMap(setting -> glucose(setting, time, own, "target"))
                .or(() -> last(device, "targets", "", at)
                        .filter(setting -> value(setting, time, "range").isEmpty())
                        .flatMap(setting -> glucose(setting, time, end.toLowerCase(Locale.ROOT), "target")));
    }

    private Optional<ToldSetting> last(String device, String scope, String name, Instant at) {
        Map<String, ToldSetting> byPart = new LinkedHashMap<>();
        for (ToldSetting setting : told) {
            ToldSetting.Key key = setting.key();
            if (key.device().equals(device)
                    && key.scope().equals(scope)
                    && key.name().equals(name)
                    && setting.at().filter(since -> !since.isAfter(at)).isPresent()) {
                byPart.put(key.part(), setting);
            }
        }
        return byPart.size() == 1 ? byPart.values().stream().findFirst() : Optional.empty();
    }

    private static Optional<Glucose> glucose(ToldSetting setting, LocalTime time, String... names) {
        return value(setting, time, names).filter(value -> value >= 0).flatMap(value -> setting.glucoseUnit()
                .map(unit -> new Glucose(value, unit)));
    }

    private static Optional<Double> value(ToldSetting setting, LocalTime time, String... names) {
        return slot(setting, time).flatMap(slot -> Stream.of(names)
                .filter(slot.values()::containsKey)
                .map(slot.values()::get)
                .findFirst());
    }

    /** The last that begins before; empty before the first, and where it is no schedule. */
    private static Optional<Slot> slot(ToldSetting setting, LocalTime time) {
        return setting.value() instanceof Schedule schedule
                ? schedule.slots().stream()
                        .filter(slot -> !slot.start().isAfter(time))
                        .reduce((earlier, later) -> later)
                : Optional.empty();
    }
}
