package org.islet.devices.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Origin;
import org.islet.devices.family.dexcomclarity.ClarityEncoder;
import org.islet.devices.simulator.Happening.Ate;
import org.islet.devices.simulator.Happening.Dosed;
import org.islet.devices.simulator.Happening.Exercised;
import org.islet.devices.simulator.Happening.Sensed;
import org.islet.devices.simulator.Happening.TookLongActing;

/**
 * A Clarity export: a sensor whose phone keeps the local time, and what its owner entered there.
 *
 * @param keepsLogbook insulin, carbohydrate and sport are entered as well
 */
record SimulatedExport(ClarityEncoder encoder, SensorWear wear, boolean keepsLogbook) {

    byte[] file(Life life) {
        List<DeviceEvent> rows = new ArrayList<>();
        for (Happening happening : life.happenings()) {
            row(life.person(), happening).ifPresent(rows::add);
        }
        return encoder.encode(rows);
    }

    private Optional<DeviceEvent> row(Person person, Happening happening) {
        Origin origin = Remembered.toTheSecond(
                happening.at().atZone(person.zoneAt(happening.at())).toLocalDateTime());
        if (happening instanceof Sensed sensed) {
            return wear.isHeard(sensed.at())
                    ? Optional.of(Remembered.sensor(origin, sensed.sensed(), OptionalDouble.empty()))
                    : Optional.empty();
        }
        return keepsLogbook ? entry(origin, happening) : Optional.empty();
    }

    private static Optional<DeviceEvent> entry(Origin origin, Happening happening) {
        if (happening instanceof Dosed dosed) {
            return Optional.of(Remembered.entry(
                    origin, LogbookEntry.Kind.INSULIN, dosed.units(), "U", Optional.of("Fast-Acting")));
        } else if (happening instanceof TookLongActing took) {
            return Optional.of(
                    Remembered.entry(origin, LogbookEntry.Kind.INSULIN, took.units(), "U", Optional.of("Long-Acting")));
        } else if (happening instanceof Ate ate) {
            return Optional.of(Remembered.entry(origin, LogbookEntry.Kind.CARBS, ate.counted(), "g", Optional.empty()));
        } else if (happening instanceof Exercised sport) {
            double minutes = sport.duration().toMinutes();
            return Optional.of(
                    Remembered.entry(origin, LogbookEntry.Kind.EXERCISE, minutes, "min", Optional.of("Medium")));
        }
        return Optional.empty();
    }
}
