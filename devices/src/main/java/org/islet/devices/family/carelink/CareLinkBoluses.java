package org.islet.devices.family.carelink;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.protocol.csv.RowEvents;

/**
 * A bolus may have two rows with one number, when it was programmed and when it was given: the second is told alone, so
 * that one bolus is one event. One that was programmed and never given is told as programmed. Numbers begin again after
 * a while, so the two must also agree in kind and amount and lie within half a day.
 */
final class CareLinkBoluses {

    private static final int MOST_REMEMBERED = 1000;
    private static final Duration LONGEST_BOLUS = Duration.ofHours(12);

    private final RowEvents rows;
    private final Map<Key, LocalDateTime> given = new LinkedHashMap<>();
    private final Map<Key, Bolus> programmed = new LinkedHashMap<>();

    CareLinkBoluses(RowEvents rows) {
        this.rows = rows;
    }

    /** @param number the pump's; empty where the file has none */
    void tell(Bolus bolus, String number) {
        Optional<LocalDateTime> time = bolus.time().wallClock();
        if (number.isEmpty() || bolus.programmed().isEmpty() || time.isEmpty()) {
            rows.event(bolus);
            return;
        }
        var key = new Key(number, bolus.kind(), bolus.programmed().get());
        if (bolus.delivered().isPresent()) {
            Bolus waiting = programmed.get(key);
            if (waiting != null && isOfOne(waiting.time().wallClock().orElseThrow(), time.get())) {
                programmed.remove(key);
            }
            given.put(key, time.get());
            rows.event(bolus);
        } else {
            programmed(bolus, key, time.get());
        }
        forgetTheOldest();
    }

    private void programmed(Bolus bolus, Key key, LocalDateTime time) {
        LocalDateTime end = given.get(key);
        if (end == null || !isOfOne(time, end)) {
            Bolus before = programmed.put(key, bolus);
            if (before != null) {
                rows.event(before);
            }
        }
    }

    private static boolean isOfOne(LocalDateTime programmed, LocalDateTime given) {
        return Duration.between(programmed, given).abs().compareTo(LONGEST_BOLUS) <= 0;
    }

    private void forgetTheOldest() {
        if (given.size() > MOST_REMEMBERED) {
            given.remove(given.keySet().iterator().next());
        }
        if (programmed.size() > MOST_REMEMBERED) {
            Map.Entry<Key, Bolus> oldest = programmed.entrySet().iterator().next();
            rows.event(oldest.getValue());
            programmed.remove(oldest.getKey());
        }
    }

    /** Nothing more comes: what still waits was never given. */
    void end() {
        programmed.values().forEach(rows::event);
        programmed.clear();
    }

    private record Key(String number, Bolus.Kind kind, InsulinUnits programmed) {}
}
