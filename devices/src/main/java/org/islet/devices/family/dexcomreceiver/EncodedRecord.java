package org.islet.devices.family.dexcomreceiver;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.islet.devices.bytes.Crc16;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.LogbookEntry;

/**
 * One record as a receiver writes it, the mirror of {@link GlucoseRecord}, {@link MeterRecord}, {@link UserEventRecord}
 * and {@link ParameterRecord}.
 *
 * @param revision of its layout
 */
record EncodedRecord(int type, int revision, byte[] bytes) {

    private static final int GLUCOSE_REVISION = 2;
    private static final int OTHER_REVISION = 1;
    private static final LocalDateTime EPOCH = PageRecord.time(0);

    /** @param displayOffset how far the display is ahead of the system clock */
    static EncodedRecord of(DeviceEvent event, Duration displayOffset) {
        if (event instanceof GlucoseReading reading && reading.kind() == GlucoseReading.Kind.SENSOR) {
            return glucose(reading, displayOffset);
        }
        if (event instanceof GlucoseReading reading && reading.kind() == GlucoseReading.Kind.CALIBRATION) {
            return record(RecordLayout.METER, OTHER_REVISION, timeOf(event), displayOffset, body -> body.putShort(
                            (short) mgPerDl(reading))
                    .putInt(seconds(timeOf(event))));
        }
        if (event instanceof LogbookEntry entry) {
            return entry(entry, displayOffset);
        }
        throw new IllegalArgumentException("A receiver does not remember this kind of event");
    }

    private static EncodedRecord glucose(GlucoseReading reading, Duration displayOffset) {
        int trend = reading.flags().stream()
                .mapToInt(GlucoseRecord.TRENDS::indexOf)
                .filter(index -> index > 0)
                .findFirst()
                .orElse(0);
        int marks = reading.flags().contains(GlucoseReading.DISPLAY_ONLY) ? GlucoseRecord.DISPLAY_ONLY : 0;
        return record(RecordLayout.GLUCOSE, GLUCOSE_REVISION, timeOf(reading), displayOffset, body -> body.putShort(
                        (short) (mgPerDl(reading) | marks))
                .put((byte) trend));
    }

    private static EncodedRecord entry(LogbookEntry entry, Duration displayOffset) {
        double amount = entry.amount().orElse(0);
        int kind =
                switch (entry.kind()) {
                    case CARBS -> 1;
                    case INSULIN -> 2;
                    case OTHER_MARKER -> 3;
                    case EXERCISE -> 4;
                    default -> throw new IllegalArgumentException("A receiver does not remember " + entry.kind());
                };
        List<String> names = kind == 4 ? UserEventRecord.EXERCISE : UserEventRecord.HEALTH;
        int subKind = Math.max(0, names.indexOf(entry.text().orElse("")));
        long value = Math.round(kind == 2 ? amount * 100 : amount);
        return record(
                RecordLayout.USER_EVENT, OTHER_REVISION, timeOf(entry), displayOffset, body -> body.put((byte) kind)
                        .put((byte) subKind)
                        .putInt(seconds(timeOf(entry)))
                        .putInt((int) value));
    }

    /** Written on the receiver's second day. */
    static EncodedRecord manufacturing(String serial, Duration displayOffset) {
        byte[] xml = "<ManufacturingParameters SerialNumber=\"%s\" HardwarePartNumber=\"MT20649\" />"
                .formatted(serial)
                .getBytes(StandardCharsets.US_ASCII);
        return record(
                RecordLayout.MANUFACTURING, OTHER_REVISION, EPOCH.plusDays(1), displayOffset, body -> body.put(xml));
    }

    private static EncodedRecord record(
            int type, int revision, LocalDateTime display, Duration displayOffset, Consumer<ByteBuffer> body) {
        int size = RecordLayout.size(type, revision).orElseThrow();
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(seconds(display.minus(displayOffset))).putInt(seconds(display));
        body.accept(bytes);
        bytes.putShort(size - 2, (short) Crc16.of(bytes.array(), 0, size - 2, 0));
        return new EncodedRecord(type, revision, bytes.array());
    }

    private static int mgPerDl(GlucoseReading reading) {
        if (reading.outOfRange().isPresent()) {
            return reading.outOfRange().get() == GlucoseReading.OutOfRange.LOW
                    ? GlucoseRecord.BELOW_RANGE
                    : GlucoseRecord.ABOVE_RANGE;
        }
        return (int) Math.round(reading.value().map(Glucose::inMgPerDl).orElseThrow());
    }

    private static LocalDateTime timeOf(DeviceEvent event) {
        return event.time()
                .wallClock()
                .orElseThrow(() -> new IllegalArgumentException("A receiver stamps all it remembers"));
    }

    static int seconds(LocalDateTime time) {
        return (int) Duration.between(EPOCH, time).toSeconds();
    }
}
