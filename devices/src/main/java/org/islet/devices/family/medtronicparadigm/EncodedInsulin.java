package org.islet.devices.family.medtronicparadigm;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.Basal;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.InsulinUnits;

/** Boluses and basal rates as the pump's memory holds them. */
final class EncodedInsulin {

    private EncodedInsulin() {}

    static byte[] bolus(Bolus bolus, Generation generation) {
        InsulinUnits programmed = bolus.programmed().orElse(InsulinUnits.NONE);
        InsulinUnits delivered = bolus.delivered().orElse(programmed);
        int halfHours = halfHours(bolus.duration());
        int kind = kind(bolus.kind()) << 5;
        if (generation.hasLargeRecords()) {
            return new RecordBytes(0x01, 13)
                    .u16(1, RecordBytes.fortieths(programmed))
                    .u16(3, RecordBytes.fortieths(delivered))
                    .u16(5, RecordBytes.fortieths(bolus.insulinOnBoard().orElse(InsulinUnits.NONE)))
                    .or(7, halfHours)
                    .time(8, bolus)
                    .or(10, kind)
                    .bytes();
        }
        return new RecordBytes(0x01, 9)
                .or(1, RecordBytes.tenths(programmed))
                .or(2, RecordBytes.tenths(delivered))
                .or(3, halfHours)
                .time(4, bolus)
                .or(6, kind)
                .bytes();
    }

    /** Pumps up to x22 write no segments of their patterns. */
    static Optional<byte[]> basal(Basal basal, Generation generation) {
        if (basal.kind() == Basal.Kind.TEMPORARY) {
            return Optional.of(temporary(basal));
        }
        return generation.hasLargeRecords() ? Optional.of(segment(basal)) : Optional.empty();
    }

    private static byte[] segment(Basal basal) {
        int strokes = RecordBytes.fortieths(basal.rate().orElse(InsulinUnits.NONE));
        int start = basal.time().wallClock().orElseThrow().toLocalTime().toSecondOfDay() / 1800;
        return new RecordBytes(0x7B, 10)
                .or(1, basal.segment().orElse(0))
                .time(2, basal)
                .or(4, pattern(basal.pattern().orElse("standard")) << 5)
                .or(7, start)
                .or(8, strokes)
                .or(9, strokes >> 8)
                .bytes();
    }

    private static byte[] temporary(Basal basal) {
        RecordBytes rate = new RecordBytes(0x33, 8).time(2, basal);
        if (basal.percent().isPresent()) {
            rate.or(1, (int) Math.round(basal.percent().getAsDouble())).or(7, 0x08);
        } else {
            int strokes = RecordBytes.fortieths(basal.rate().orElse(InsulinUnits.NONE));
            rate.or(1, strokes).or(7, strokes >> 8 & 7);
        }
        RecordBytes duration =
                new RecordBytes(0x16, 7).or(1, halfHours(basal.duration())).time(2, basal);
        return RecordBytes.joined(List.of(rate.bytes(), duration.bytes()));
    }

    private static int kind(Bolus.Kind kind) {
        return switch (kind) {
            case NORMAL -> 2;
            case SQUARE -> 3;
            case DUAL_NORMAL -> 4;
            case DUAL_SQUARE -> 5;
        };
    }

    private static int pattern(String name) {
        return switch (name) {
            case "A" -> 1;
            case "B" -> 2;
            default -> 0;
        };
    }

    private static int halfHours(Optional<Duration> duration) {
        return (int) (duration.orElse(Duration.ZERO).toMinutes() / 30);
    }
}
