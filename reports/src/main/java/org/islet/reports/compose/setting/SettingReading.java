package org.islet.reports.compose.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.reports.compose.setting.ToldSetting.Key;
import org.islet.reports.timeline.PlacedEvent;

/**
 * The single settings of one record, under the same name whichever family tells them: a schedule is found by what it is
 * of, and what a record tells as old comes before what it tells as new.
 */
final class SettingReading {

    private static final String BEFORE = "Before";

    /** What says of which pattern, profile or alert the others are. */
    private static final List<String> PARTS = List.of("profile", "pattern", "alert");

    /** What says in which unit or state the others are. */
    private static final Set<String> ABOUT_OTHERS = Set.of("state", "unit", "limitsUnit", "complete");

    /** Schedules that stand among other settings, and which scope they are of. */
    private static final Map<String, String> SCHEDULES = Map.of(
            "rate", "basalProfile",
            "carbRatio", "carbRatios",
            "carbRatios", "carbRatios",
            "sensitivity", "sensitivities",
            "sensitivities", "sensitivities",
            "targets", "targets",
            "targetLow", "targets",
            "targetHigh", "targets");

    /** Scope and name under which families tell the same, and those it is known by here. */
    private static final Map<String, String> SAME = Map.of(
            "maxBolus.", "pump.maxBolus",
            "maxBasal.", "pump.maxBasal",
            "basalPattern.", "pump.basalPattern",
            "basalPattern.pattern", "pump.basalPattern",
            "pump.activePattern", "pump.basalPattern",
            "pump.bolusWizard", "bolusWizard.enabled",
            "bolusWizard.insulinActionHours", "pump.insulinActionHours",
            "bolusWizard.insulinActionMinutes", "pump.insulinActionMinutes");

    private final PlacedEvent placed;
    private final PumpSettings record;
    private final List<ToldSetting> old = new ArrayList<>();
    private final List<ToldSetting> current = new ArrayList<>();

    private SettingReading(PlacedEvent placed, PumpSettings record) {
        this.placed = placed;
        this.record = record;
    }

    static List<ToldSetting> of(PlacedEvent placed) {
        if (!(placed.event() instanceof PumpSettings record)) {
            return List.of();
        }
        var reading = new SettingReading(placed, record);
        record.settings().forEach(reading::read);
        return Stream.concat(reading.old.stream(), reading.current.stream()).toList();
    }

    private void read(String name, Setting value) {
        boolean isPart = PARTS.contains(name) && hasSchedule() || name.equals("alert");
        boolean isUnitOfSchedule = hasSchedule() && name.endsWith("Unit") && SCHEDULES.containsValue(record.scope());
        if (isPart || isUnitOfSchedule || ABOUT_OTHERS.contains(name)) {
            return;
        }
        boolean isOld = isPrefixed(name, "old")
                || record.scope().endsWith(BEFORE)
                || text("state").filter("old"::equals).isPresent();
        (isOld ? old : current).add(new ToldSetting(key(bare(name)), value, glucoseUnit(), carbUnit(), placed.at()));
    }

    private Key key(String name) {
        String kind = name.contains(":") ? name.substring(0, name.indexOf(':')) : name;
        String part = name.contains(":") ? name.substring(name.indexOf(':') + 1).strip() : part();
        String scope = record.scope().endsWith(BEFORE)
                ? record.scope().substring(0, record.scope().length() - BEFORE.length())
                : record.scope();
        if (!SCHEDULES.containsKey(kind)) {
            String told = scope + "." + (kind.equals("schedule") ? "" : kind);
            String known = SAME.getOrDefault(told, told);
            int dot = known.indexOf('.');
            return new Key(placed.device(), known.substring(0, dot), part, known.substring(dot + 1));
        }
        String ofTwo = kind.startsWith("target") && !kind.equals("targets") ? kind : "";
        return new Key(placed.device(), SCHEDULES.get(kind), part, ofTwo);
    }

    private String part() {
        return hasSchedule() || record.scope().equals("alert")
                ? PARTS.stream()
                        .flatMap(name -> text(name).stream())
                        .findFirst()
                        .orElse("")
                : "";
    }

    private boolean hasSchedule() {
        return record.settings().values().stream().anyMatch(PumpSettings.Schedule.class::isInstance);
    }

    /** "newEnabled" is "enabled", and "new" alone is what the scope says. */
    private static String bare(String name) {
        if (!isPrefixed(name, "old") && !isPrefixed(name, "new")) {
            return name;
        }
        return name.length() == 3 ? "" : name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4);
    }

    private static boolean isPrefixed(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix) && Character.isUpperCase(name.charAt(prefix.length()));
    }

    private Optional<GlucoseUnit> glucoseUnit() {
        return Stream.of("glucoseUnit", "limitsUnit", "unit")
                .flatMap(name -> text(name).stream())
                .flatMap(symbol -> Stream.of(GlucoseUnit.values())
                        .filter(unit -> unit.symbol().equalsIgnoreCase(symbol.strip())))
                .findFirst();
    }

    private Optional<CarbUnit> carbUnit() {
        return text("carbUnit")
                .map(symbol -> symbol.startsWith("gram") ? "g" : symbol)
                .flatMap(CarbUnit::ofSymbol);
    }

    private Optional<String> text(String name) {
        return record.settings().get(name) instanceof Text text ? Optional.of(text.value()) : Optional.empty();
    }
}
