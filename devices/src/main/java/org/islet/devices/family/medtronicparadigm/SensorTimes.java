package org.islet.devices.family.medtronicparadigm;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.DeviceTime;

/**
 * When the readings of a glucose page were taken. A timestamp stands behind the readings it dates: walking back from
 * it, the first reading has its time and each older one is five minutes earlier. Readings newer than the page's last
 * timestamp are counted on from it, and say that they are estimated, if it was written while the sensor was heard.
 */
final class SensorTimes {

    private static final Duration STEP = Duration.ofMinutes(5);
    private static final int GAP = 2;

    private SensorTimes() {}

    /** A time for every record, in their order; for stamped ones their own stamp. */
    static List<DeviceTime> of(List<SensorRecord> oldestFirst) {
        DeviceTime[] times = new DeviceTime[oldestFirst.size()];
        Arrays.fill(times, DeviceTime.UNKNOWN);
        int newestStamp = lastTimestamp(oldestFirst);
        walkBack(oldestFirst, times, newestStamp);
        countOn(oldestFirst, times, newestStamp);
        for (int i = 0; i < times.length; i++) {
            Optional<LocalDateTime> stamp = oldestFirst.get(i).stamp();
            if (stamp.isPresent()) {
                times[i] = DeviceTime.toTheMinute(stamp.get());
            }
        }
        return List.of(times);
    }

    private static void walkBack(List<SensorRecord> records, DeviceTime[] times, int newestStamp) {
        Optional<LocalDateTime> now = Optional.empty();
        for (int i = newestStamp; i >= 0; i--) {
            SensorRecord record = records.get(i);
            if (record.isTimestamp()) {
                now = record.stamp();
            } else if (record.takesFiveMinutes()) {
                times[i] = now.map(DeviceTime::toTheMinute).orElse(DeviceTime.UNKNOWN);
                now = now.map(time -> time.minus(STEP));
            }
        }
    }

    private static void countOn(List<SensorRecord> records, DeviceTime[] times, int newestStamp) {
        if (newestStamp < 0 || records.get(newestStamp).subType() >= GAP) {
            return;
        }
        Optional<LocalDateTime> now = records.get(newestStamp).stamp();
        for (int i = newestStamp + 1; i < times.length; i++) {
            if (records.get(i).takesFiveMinutes()) {
                now = now.map(time -> time.plus(STEP));
                times[i] = now.map(time -> DeviceTime.toTheMinute(time).estimated())
                        .orElse(DeviceTime.UNKNOWN);
            }
        }
    }

    private static int lastTimestamp(List<SensorRecord> records) {
        for (int i = records.size() - 1; i >= 0; i--) {
            if (records.get(i).isTimestamp()) {
                return i;
            }
        }
        return -1;
    }
}
