package org.islet.reports.compose.setting;

import java.time.Instant;
import java.util.Optional;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.PumpSettings.Setting;

/**
 * One setting as a device told it.
 *
 * @param glucoseUnit of the glucose in it, where the device says
 * @param carbUnit of the carbohydrate in it, where the device says
 * @param at when it was written down or read; empty where nothing says
 */
public record ToldSetting(
        Key key, Setting value, Optional<GlucoseUnit> glucoseUnit, Optional<CarbUnit> carbUnit, Optional<Instant> at) {

    /**
     * Which setting it is.
     *
     * @param scope what kind of settings
     * @param part the name of the pattern, profile or alert; empty where there is one only
     * @param name empty where the scope says all
     */
    public record Key(String device, String scope, String part, String name) {}
}
