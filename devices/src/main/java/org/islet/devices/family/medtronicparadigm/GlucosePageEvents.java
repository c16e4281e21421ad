package org.islet.devices.family.medtronicparadigm;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseReading.Kind;
import org.islet.devices.event.GlucoseReading.OutOfRange;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.phrase.Phrase;

/**
 * What the records of a glucose page say; glucose is mg/dL whatever the pump displays. Opcode first:
 *
 * <pre>
 * 01        data end                            0A t t t t        transmitter battery changed
 * 02        weak signal                         0B t t t t        sensor; sub-type 0 off, 1 on, 2 lost
 * 03 x      0 meter glucose now, 1 waiting,     0C t t t t        clock; 1 from, 2 to
 *           2 error                             0D t t t t        synchronised; 1 new, 2 old, 3 found
 * 04 x      packet; 2 first                     0E t t t t v      calibrated by glucose v; the third t: bit 5 is its bit 8, bit 6 never seen set
 * 05 x      error; 1 ended                      0F t t t t f f    calibration factor, 1/1000, big-endian
 * 06        below 40 mg/dL                      10 …              eight bytes, unknown
 * 07 x      above 400 mg/dL                     13                no operation
 * 08 t t t t timestamp; 0 last heard, 1 page    14…FF             glucose, half of it in mg/dL
 *           end, 2 gap
 * </pre>
 */
final class GlucosePageEvents {

    private static final Glucose LOWEST = Glucose.mgPerDl(40);
    private static final Glucose HIGHEST = Glucose.mgPerDl(400);

    private final Generation generation;
    private final Optional<IsigPage> isig;
    private final EventSink sink;

    GlucosePageEvents(Generation generation, Optional<IsigPage> isig, EventSink sink) {
        this.generation = generation;
        this.isig = isig;
        this.sink = sink;
    }

    void tell(List<SensorRecord> oldestFirst) {
        List<DeviceTime> times = SensorTimes.of(oldestFirst);
        for (int i = 0; i < times.size(); i++) {
            SensorRecord record = oldestFirst.get(i);
            if (record.isStamped() && record.stamp().isEmpty() && record.opcode() != 0x10) {
                sink.problem(new Problem(record.source(), Phrase.of("paradigm.no-time", record.name())));
            }
            sink.event(event(record, new Origin(times.get(i), record.source())));
        }
    }

    private DeviceEvent event(SensorRecord record, Origin origin) {
        if (record.bytes().length < SensorRecord.sizeOf(record.opcode())) {
            return new UnknownEvent(origin, record.name());
        }
        if (record.isGlucose()) {
            return reading(record, origin);
        }
        return switch (record.opcode()) {
            case 0x06 -> reading(origin, LOWEST, Optional.of(OutOfRange.LOW), current(record));
            case 0x07 -> reading(origin, HIGHEST, Optional.of(OutOfRange.HIGH), current(record));
            case 0x0E -> calibration(record, origin);
            case 0x0F ->
                new Status(origin, "calibrationFactor", String.valueOf((record.u8(5) << 8 | record.u8(6)) / 1000.0));
            default ->
                SensorStatus.of(record)
                        .<DeviceEvent>map(status -> new Status(origin, status.name(), status.value()))
                        .orElseGet(() -> new UnknownEvent(origin, record.name()));
        };
    }

    private GlucoseReading reading(SensorRecord record, Origin origin) {
        int bit = isig.map(page -> page.glucoseBit(record.place(), generation)).orElse(0);
        Glucose value = Glucose.mgPerDl(2 * record.opcode() + bit);
        return reading(origin, value, Optional.empty(), current(record));
    }

    private OptionalDouble current(SensorRecord record) {
        return isig.isPresent()
                ? OptionalDouble.of(isig.get().nanoAmperes(record.place(), generation))
                : OptionalDouble.empty();
    }

    private DeviceEvent calibration(SensorRecord record, Origin origin) {
        if ((record.u8(3) & 0x40) != 0) {
            var glucose = Phrase.of("paradigm.calibration");
            sink.problem(new Problem(
                    record.source(), Phrase.of("paradigm.unknown-bits", glucose, record.name(), 3, "0x40")));
            return new UnknownEvent(origin, record.name());
        }
        int value = record.u8(5) | (record.u8(3) & 0x20) << 3;
        return GlucoseReading.of(origin, Kind.CALIBRATION, Glucose.mgPerDl(value));
    }

    private static GlucoseReading reading(
            Origin origin, Glucose value, Optional<OutOfRange> range, OptionalDouble current) {
        return new GlucoseReading(origin, Kind.SENSOR, Optional.of(value), range, current, List.of(), false);
    }
}
