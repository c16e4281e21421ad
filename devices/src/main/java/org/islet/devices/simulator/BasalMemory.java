package org.islet.devices.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.simulator.Happening.Dosed;
import org.islet.devices.simulator.Happening.Exercised;
import org.islet.devices.simulator.SimulatedPump.Remembering;

/** The segments of a pump's basal pattern, and its sums at midnight. */
final class BasalMemory {

    private static final Duration TICK = Duration.ofMinutes(5);

    private final DeviceClock clock;
    private final Life days;
    private final BasalProfile profile;

    BasalMemory(DeviceClock clock, Life days) {
        this.clock = clock;
        this.days = days;
        profile = BasalProfile.of(days.person().body());
    }

    /** The clock is looked at every five minutes: it may jump, and segments begin by what it shows. */
    void tell(List<Remembering> memory) {
        int segment = -1;
        LocalDate date = clock.at(days.from()).toLocalDate();
        for (Instant now = days.from(); now.isBefore(days.to()); now = now.plus(TICK)) {
            LocalDateTime wall = clock.at(now);
            if (wall.toLocalDate().isAfter(date)) {
                memory.add(new Remembering(now, total(date)));
                date = wall.toLocalDate();
            }
            int current = profile.numberAt(wall.toLocalTime());
            if (current != segment) {
                double rate = profile.segments().get(current).unitsAnHour();
                memory.add(new Remembering(now, Remembered.scheduled(Remembered.toTheSecond(wall), rate, current)));
            }
            segment = current;
        }
    }

    private DailyTotal total(LocalDate date) {
        double bolus = days.of(Dosed.class).stream()
                .filter(dosed -> clock.at(dosed.at()).toLocalDate().equals(date))
                .mapToDouble(Dosed::units)
                .sum();
        double spared = days.of(Exercised.class).stream()
                .filter(sport -> clock.at(sport.at()).toLocalDate().equals(date))
                .mapToDouble(sport -> sport.duration().toMinutes()
                        / 60.0
                        * profile.rateAt(clock.at(sport.at()).toLocalTime())
                        / 2)
                .sum();
        double basal = round(profile.unitsADay() - spared);
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("basal", basal);
        parts.put("bolus", round(bolus));
        return new DailyTotal(
                Remembered.toTheMinute(date.atStartOfDay()), date, InsulinUnits.of(round(basal + round(bolus))), parts);
    }

    private static double round(double units) {
        return Math.round(units * 40) / 40.0;
    }
}
