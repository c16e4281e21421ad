package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.event.Alarm;
import org.islet.devices.event.Alarm.AlarmOrigin;
import org.islet.devices.event.BolusCalculation.CarbUnit;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.InfusionSetEvent;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.LogbookEntry;
import org.islet.devices.event.Suspension;

/** All else that a simulated pump remembers in its history. */
final class EncodedNotes {

    /** What a demo meter calls itself. */
    private static final int[] METER_ID = {0x1A, 0x2B, 0x3C};

    private EncodedNotes() {}

    static byte[] suspension(Suspension told, Generation generation) {
        boolean isSuspended = told.state() == Suspension.State.SUSPENDED;
        boolean isLow = told.reason() == Suspension.Reason.LOW_GLUCOSE;
        int state = isLow ? (isSuspended ? 3 : 7) : (isSuspended ? 1 : 6);
        return new RecordBytes(isSuspended ? 0x1E : 0x1F, 7)
                .or(1, generation.hasLargeRecords() ? state : 0)
                .time(2, told)
                .bytes();
    }

    static Optional<byte[]> delivery(InfusionSetEvent told) {
        return switch (told.kind()) {
            case PRIME ->
                Optional.of(new RecordBytes(0x03, 10)
                        .or(2, RecordBytes.tenths(told.programmed().orElse(InsulinUnits.NONE)))
                        .or(4, RecordBytes.tenths(told.delivered().orElse(InsulinUnits.NONE)))
                        .time(5, told)
                        .bytes());
            case REWIND -> Optional.of(new RecordBytes(0x21, 7).time(2, told).bytes());
            default -> Optional.empty();
        };
    }

    static Optional<byte[]> entry(LogbookEntry told) {
        int amount = (int) Math.round(told.amount().orElse(0));
        int tenths = (int) Math.round(told.amount().orElse(0) * 10);
        boolean isExchanges =
                told.unit().filter(CarbUnit.EXCHANGES.symbol()::equals).isPresent();
        return switch (told.kind()) {
            case CARBS ->
                Optional.of(new RecordBytes(0x40, 9)
                        .or(1, amount >> 8)
                        .time(2, told)
                        .or(7, amount)
                        .or(8, isExchanges ? 2 : 1)
                        .bytes());
            case EXERCISE -> Optional.of(new RecordBytes(0x41, 8).time(2, told).bytes());
            case INSULIN ->
                Optional.of(new RecordBytes(0x42, 8)
                        .or(1, tenths)
                        .time(2, told)
                        .or(4, tenths >> 3 & 0x60)
                        .bytes());
            case OTHER_MARKER ->
                Optional.of(new RecordBytes(0x43, 7).time(2, told).bytes());
            default -> Optional.empty();
        };
    }

    static byte[] meter(GlucoseReading told) {
        int value = EncodedWizard.stored(told.value());
        boolean isMmol = told.value()
                .filter(glucose -> glucose.unit() == GlucoseUnit.MMOL_PER_L)
                .isPresent();
        List<byte[]> records = new ArrayList<>();
        records.add(new RecordBytes(0x0A, 7)
                .or(1, value)
                .time(2, told)
                .or(4, (isMmol ? 2 : 1) << 5 | value >> 2 & 0x80)
                .or(5, told.linkedMeter() ? 0x60 : 0)
                .or(6, value >> 1 & 0x80)
                .bytes());
        if (told.linkedMeter()) {
            int sent = (int) Math.round(told.value().orElseThrow().inMgPerDl());
            records.add(new RecordBytes(0x3F, 10)
                    .or(1, sent >> 3)
                    .time(2, told)
                    .or(4, (sent & 7) << 5)
                    .or(7, METER_ID[0])
                    .or(8, METER_ID[1])
                    .or(9, METER_ID[2])
                    .bytes());
        }
        return RecordBytes.joined(records);
    }

    static Optional<byte[]> alarm(Alarm told) {
        int value = (int) Math.round(told.value().orElse(0));
        if (told.raisedBy() == AlarmOrigin.SENSOR) {
            return Optional.of(new RecordBytes(0x0B, 8)
                    .or(1, told.code().orElse(0))
                    .or(2, value)
                    .time(3, told)
                    .or(7, value >> 1 & 0x80)
                    .bytes());
        }
        if (told.code().isPresent()) {
            int code = told.code().getAsInt();
            return Optional.of(
                    told.cleared()
                            ? new RecordBytes(0x0C, 7).or(1, code).time(2, told).bytes()
                            : new RecordBytes(0x06, 9).or(1, code).time(4, told).bytes());
        }
        return switch (told.name().orElse("")) {
            case "lowReservoir" ->
                Optional.of(new RecordBytes(0x34, 7)
                        .or(1, (int) Math.round(told.value().orElse(0) * 10))
                        .time(2, told)
                        .bytes());
            case "lowBattery" ->
                Optional.of(new RecordBytes(0x19, 7).time(2, told).bytes());
            default -> Optional.empty();
        };
    }

    static byte[] clockChange(ClockChange told) {
        return RecordBytes.joined(List.of(
                new RecordBytes(0x17, 7).time(2, told.from()).bytes(),
                new RecordBytes(0x18, 7).time(2, told.to()).bytes()));
    }

    static byte[] dailyTotal(DailyTotal told, Generation generation) {
        boolean large = generation.hasLargeRecords();
        byte[] total = new RecordBytes(0x07, large ? 10 : 7)
                .u16(3, RecordBytes.fortieths(told.insulin()))
                .bytes();
        HistoryTime.writeDate(told.date(), total, 5);
        if (!told.parts().keySet().containsAll(List.of("basal", "bolus"))) {
            return total;
        }
        byte[] parts = new RecordBytes(large ? 0x6E : 0x6D, large ? 52 : 44)
                .u16(11, RecordBytes.fortieths(told.insulin()))
                .u16(13, part(told, "basal"))
                .u16(16, part(told, "bolus"))
                .bytes();
        HistoryTime.writeDate(told.date(), parts, 1);
        return RecordBytes.joined(List.of(total, parts));
    }

    private static int part(DailyTotal told, String name) {
        return (int) Math.round(told.parts().getOrDefault(name, 0.0) * 40);
    }
}
