package org.islet.record.archive;

import java.util.List;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.event.UnknownEvent;
import org.islet.devices.line.EventLine;

/** What makes two events of one device the same event, wherever and whenever they were read. */
public final class EventIdentity {

    private static final Source NOWHERE = Source.ofOffset(0, 0);

    private EventIdentity() {}

    /**
     * Equal for events with the same kind, device time and content. Of what nobody understands the bytes are the
     * content.
     */
    public static Object of(DeviceEvent event) {
        if (event instanceof GlucoseReading reading) {
            return new GlucoseReading(
                    new Origin(reading.time(), NOWHERE),
                    reading.kind(),
                    reading.value(),
                    reading.outOfRange(),
                    reading.isigNanoAmperes(),
                    reading.flags(),
                    reading.linkedMeter());
        }
        String line = EventLine.withoutSource(event);
        return event instanceof UnknownEvent unknown
                ? List.of(line, unknown.source().raw())
                : line;
    }

    /** What kind of thing an event tells; equal kinds at one moment of one device may be one thing told twice. */
    public static String kindOf(DeviceEvent event) {
        String type = EventLine.type(event);
        return event instanceof GlucoseReading reading ? type + " " + reading.kind() : type;
    }

    /** Whether a device may have rewritten one of these into the other, in its own memory. */
    public static boolean isSameRecord(DeviceEvent one, DeviceEvent other) {
        if (one instanceof Bolus a && other instanceof Bolus b) {
            return isDrawnOut(a)
                    && a.kind() == b.kind()
                    && a.programmed().equals(b.programmed())
                    && a.time().equals(b.time());
        }
        if (one instanceof GlucoseReading a && other instanceof GlucoseReading b) {
            return isRefinement(a, b) || isRefinement(b, a);
        }
        return false;
    }

    /** A square bolus is recorded when it starts and rewritten when it ends, with what was delivered by then. */
    private static boolean isDrawnOut(Bolus bolus) {
        return bolus.kind() == Bolus.Kind.SQUARE || bolus.kind() == Bolus.Kind.DUAL_SQUARE;
    }

    /** The sensor's current, read beside the value, adds the value's last bit: at most 1 mg/dL. */
    public static boolean isRefinement(GlucoseReading coarse, GlucoseReading fine) {
        return coarse.kind() == GlucoseReading.Kind.SENSOR
                && fine.kind() == GlucoseReading.Kind.SENSOR
                && coarse.isigNanoAmperes().isEmpty()
                && fine.isigNanoAmperes().isPresent()
                && coarse.time().equals(fine.time())
                && coarse.value().isPresent()
                && fine.value().isPresent()
                && Math.abs(coarse.value().get().inMgPerDl()
                                - fine.value().get().inMgPerDl())
                        <= 1;
    }
}
