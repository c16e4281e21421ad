package org.islet.devices.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.family.ascensiacontour.ContourEncoder;
import org.islet.devices.family.ascensiacontour.ContourMeter;
import org.islet.devices.simulator.Happening.Ate;
import org.islet.devices.simulator.Happening.Dosed;
import org.islet.devices.simulator.Happening.Occasion;
import org.islet.devices.simulator.Happening.Tested;
import org.islet.devices.simulator.Happening.TookLongActing;

/**
 * A Contour meter, and what its owner writes into it.
 *
 * @param keepsLogbook insulin and carbohydrate are entered as well
 */
record SimulatedMeter(ContourMeter meter, DeviceClock clock, boolean keepsLogbook) {

    private static final Map<Occasion, List<String>> MARKS = Map.of(
            Occasion.FASTING, List.of("fasting"),
            Occasion.BEFORE_MEAL, List.of("beforeMeal"),
            Occasion.AFTER_MEAL, List.of("afterMeal"));

    private static final Duration BEFORE_THE_END = Duration.ofSeconds(30);

    RawCapture capture(Life life) {
        Instant readAt = life.to().minus(BEFORE_THE_END);
        List<DeviceEvent> memory = new ArrayList<>();
        life.happenings().forEach(happening -> remember(happening).ifPresent(memory::add));
        return ContourEncoder.capture(meter, readAt, clock.at(readAt), memory);
    }

    private Optional<DeviceEvent> remember(Happening happening) {
        Origin origin = Remembered.toTheMinute(clock.at(happening.at()));
        if (happening instanceof Tested tested) {
            Glucose value = shown(tested.mgPerDl());
            List<String> marks = MARKS.getOrDefault(tested.occasion(), List.of());
            return Optional.of(Remembered.strip(origin, GlucoseReading.Kind.METER, value, marks, false));
        } else if (!keepsLogbook) {
            return Optional.empty();
        } else if (happening instanceof Dosed dosed) {
            return Optional.of(insulin(origin, dosed.units(), "shortActing"));
        } else if (happening instanceof TookLongActing took) {
            return Optional.of(insulin(origin, took.units(), "longActing"));
        } else if (happening instanceof Ate ate) {
            return Optional.of(Remembered.entry(
                    origin, LogbookEntry.Kind.CARBS, Math.round(ate.counted()), "g", Optional.empty()));
        }
        return Optional.empty();
    }

    private static DeviceEvent insulin(Origin origin, double units, String kind) {
        return Remembered.entry(origin, LogbookEntry.Kind.INSULIN, units, "U", Optional.of(kind));
    }

    private Glucose shown(double mgPerDl) {
        Glucose value = Glucose.mgPerDl(mgPerDl);
        return meter.unit() == GlucoseUnit.MG_PER_DL
                ? value
                : Glucose.mmolPerL(Math.round(value.inMmolPerL() * 10) / 10.0);
    }
}
