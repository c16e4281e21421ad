package org.islet.devices.family.ascensiacontour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Amount;
import org.islet.devices.event.PumpSettings.Setting;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.event.Source;

/** What a meter's header says, as an event: who the meter is, its unit, its limits, its clock. */
final class MeterSettings {

    private static final List<String> VERSIONS = List.of("softwareVersion", "eepromVersion", "radioVersion");
    private static final double TENTH = 10;

    /** What is kept as the meter writes it. */
    private static final Map<String, String> OTHER_KEYS = Map.of(
            "A", "resultMarking",
            "C", "configurationBits",
            "G", "languages",
            "I", "testInterval",
            "S", "internalSetting",
            "Y", "limitsOfEditing",
            "Z", "trends");

    private final Map<String, Setting> settings = new LinkedHashMap<>();

    private MeterSettings() {}

    static PumpSettings of(Header header, Source source) {
        var meter = new MeterSettings();
        meter.identity(header);
        meter.limits(header.deviceInfo());
        return new PumpSettings(new Origin(time(header), source), PumpSettings.METER, meter.settings);
    }

    private static DeviceTime time(Header header) {
        return header.clock()
                .map(clock -> clock.toTheSecond()
                        ? DeviceTime.toTheSecond(clock.wallClock())
                        : DeviceTime.toTheMinute(clock.wallClock()))
                .orElse(DeviceTime.UNKNOWN);
    }

    private void identity(Header header) {
        text("product", header.product());
        text("serial", header.serial());
        text("stockNumber", header.stockNumber());
        for (int i = 0; i < Math.min(VERSIONS.size(), header.versions().size()); i++) {
            text(VERSIONS.get(i), header.versions().get(i));
        }
        text("processingId", header.processingId());
        text("specVersion", header.specVersion());
        header.resultCount().ifPresent(count -> settings.put("resultCount", new Amount(count)));
        header.clock().ifPresent(clock -> text("meterTime", clock.wallClock().toString()));
        OTHER_KEYS.forEach((key, name) -> header.deviceInfo().value(key).ifPresent(value -> text(name, value)));
    }

    private void limits(MeterIdentity info) {
        info.showsMmolPerL().ifPresent(mmol -> text("unit", mmol ? "mmol/L" : "mg/dL"));
        info.value("R").ifPresent(method -> text("referenceMethod", referenceMethod(method)));
        Optional<List<Integer>> range = info.measuringRange();
        Optional<List<Integer>> limits = info.limits();
        if (range.isEmpty() && limits.isEmpty()) {
            return;
        }
        double scale = info.limitsAreTenthsOfMmolPerL() ? TENTH : 1;
        text("limitsUnit", scale == TENTH ? "mmol/L" : "mg/dL");
        range.ifPresent(ends -> {
            settings.put("lowestShown", new Amount(ends.get(0) / scale));
            settings.put("highestShown", new Amount(ends.get(1) / scale));
        });
        limits.ifPresent(values -> {
            for (int i = 0; i < values.size(); i++) {
                settings.put(MeterIdentity.LIMITS.get(i), new Amount(values.get(i) / scale));
            }
        });
    }

    private static String referenceMethod(String method) {
        return switch (method) {
            case "0" -> "plasma";
            case "1" -> "wholeBlood";
            default -> "unknown" + method;
        };
    }

    private void text(String name, String value) {
        if (!value.isBlank()) {
            settings.put(name, new Text(value));
        }
    }
}
