package org.islet.devices.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** When a sensor's readings are missing: warming up, out of reach, or not worn at all. */
record SensorWear(List<Gap> gaps) {

    private static final double LOST_SIGNALS_A_DAY = 0.35;

    record Gap(Instant from, Instant to) {}

    SensorWear {
        gaps = List.copyOf(gaps);
    }

    /** Sessions of so many days, each with its two hours of warming up, and a signal lost now and then. */
    static SensorWear always(Life life, int sessionDays) {
        Random random = new Random(life.person().seed() * 31);
        List<Gap> gaps = new ArrayList<>();
        Instant session = life.from().plus(Duration.ofHours(17 + random.nextInt(4)));
        while (session.isBefore(life.to())) {
            gaps.add(new Gap(session, session.plus(Duration.ofMinutes(120 + random.nextInt(25)))));
            session = session.plus(Duration.ofDays(sessionDays)).plus(Duration.ofMinutes(random.nextInt(300)));
        }
        for (Instant day = life.from(); day.isBefore(life.to()); day = day.plus(Duration.ofDays(1))) {
            if (random.nextDouble() < LOST_SIGNALS_A_DAY) {
                Instant lost = day.plus(Duration.ofMinutes(random.nextInt(1400)));
                gaps.add(new Gap(lost, lost.plus(Duration.ofMinutes(10 + random.nextInt(90)))));
            }
        }
        return new SensorWear(gaps);
    }

    /** One session, then weeks without. */
    static SensorWear nowAndThen(Life life, int sessionDays, int pauseDays) {
        List<Gap> gaps = new ArrayList<>(always(life, sessionDays).gaps());
        Instant off = life.from().plus(Duration.ofDays(sessionDays));
        while (off.isBefore(life.to())) {
            gaps.add(new Gap(off, off.plus(Duration.ofDays(pauseDays))));
            off = off.plus(Duration.ofDays((long) pauseDays + sessionDays));
        }
        return new SensorWear(gaps);
    }

    boolean isHeard(Instant moment) {
        return gaps.stream().noneMatch(gap -> !moment.isBefore(gap.from()) && moment.isBefore(gap.to()));
    }
}
