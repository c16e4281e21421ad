package org.islet.devices.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What a device's clock shows: it knows no zone, and is right until the zone changes and again once it is set. */
record DeviceClock(List<Setting> settings) {

    private static final Duration UNTIL_SET = Duration.ofHours(9);

    /** From this moment on the clock is so far ahead of UTC. */
    record Setting(Instant from, ZoneOffset offset) {}

    DeviceClock {
        settings = List.copyOf(settings);
    }

    /** Set by its owner some hours after daylight saving began or ended, or after landing. */
    static DeviceClock setByOwner(Life life) {
        List<Setting> settings = new ArrayList<>();
        ZoneOffset shown = trueOffset(life, life.from());
        settings.add(new Setting(life.from(), shown));
        for (Instant moment = life.from(); moment.isBefore(life.to()); moment = moment.plus(Duration.ofHours(1))) {
            ZoneOffset real = trueOffset(life, moment);
            Instant set = moment.plus(UNTIL_SET);
            if (!real.equals(shown) && set.isBefore(life.to())) {
                settings.add(new Setting(set, real));
                shown = real;
            }
        }
        return new DeviceClock(settings);
    }

    /** Set when it was bought and never again. */
    static DeviceClock neverSet(Life life) {
        return new DeviceClock(List.of(new Setting(life.from(), trueOffset(life, life.from()))));
    }

    LocalDateTime at(Instant moment) {
        Setting current = settings.get(0);
        for (Setting setting : settings) {
            if (!setting.from().isAfter(moment)) {
                current = setting;
            }
        }
        return LocalDateTime.ofInstant(moment, current.offset());
    }

    private static ZoneOffset trueOffset(Life life, Instant moment) {
        return life.person().zoneAt(moment).getRules().getOffset(moment);
    }
}
