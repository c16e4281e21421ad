package org.islet.record.codec;

import java.util.Optional;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;

/**
 * What a reading is beside its numbers, in bits.
 *
 * <pre>
 * 0-1 kind        2-3 unit: 0 none, 1 mg/dL, 2 mmol/L      4-5 out of range: 0 no, 1 low, 2 high
 * 6 has ISIG      7 linked meter      8 has a wall clock      9 wall clock to the second
 * 10 has an absolute time      11 device time estimated      12 is placed      13 its place is estimated
 * </pre>
 */
public record ReadingFlags(long bits) {

    public static ReadingFlags of(ArchivedEvent kept, GlucoseReading reading) {
        DeviceTime time = reading.time();
        long bits = reading.kind().ordinal();
        bits |= reading.value().map(value -> value.unit().ordinal() + 1L).orElse(0L) << 2;
        bits |= reading.outOfRange().map(range -> range.ordinal() + 1L).orElse(0L) << 4;
        bits |= bit(6, reading.isigNanoAmperes().isPresent()) | bit(7, reading.linkedMeter());
        bits |= bit(8, time.wallClock().isPresent()) | bit(9, time.toTheSecond());
        bits |= bit(10, time.absolute().isPresent()) | bit(11, time.isEstimated());
        bits |= bit(12, kept.at().isPresent()) | bit(13, kept.isEstimated());
        return new ReadingFlags(bits);
    }

    public GlucoseReading.Kind kind() {
        return GlucoseReading.Kind.values()[(int) (bits & 3)];
    }

    public Optional<GlucoseUnit> unit() {
        int number = (int) (bits >> 2 & 3);
        return number == 0 ? Optional.empty() : Optional.of(GlucoseUnit.values()[number - 1]);
    }

    public Optional<GlucoseReading.OutOfRange> outOfRange() {
        int number = (int) (bits >> 4 & 3);
        return number == 0 ? Optional.empty() : Optional.of(GlucoseReading.OutOfRange.values()[number - 1]);
    }

    public boolean hasIsig() {
        return isSet(6);
    }

    public boolean isLinkedMeter() {
        return isSet(7);
    }

    public boolean hasWallClock() {
        return isSet(8);
    }

    public boolean isToTheSecond() {
        return isSet(9);
    }

    public boolean hasAbsolute() {
        return isSet(10);
    }

    public boolean isDeviceTimeEstimated() {
        return isSet(11);
    }

    public boolean isPlaced() {
        return isSet(12);
    }

    public boolean isPlaceEstimated() {
        return isSet(13);
    }

    private static long bit(int number, boolean isSet) {
        return isSet ? 1L << number : 0;
    }

    private boolean isSet(int number) {
        return (bits >> number & 1) == 1;
    }
}
