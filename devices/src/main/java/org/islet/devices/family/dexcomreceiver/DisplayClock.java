package org.islet.devices.family.dexcomreceiver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.islet.devices.decode.EventSink;
import org.islet.devices.event.ClockChange;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;

/**
 * Finds when the person set the receiver's clock: the system clock runs on, so a jump of the difference between the two
 * clocks is a change of the display's.
 */
final class DisplayClock {

    /** The two clocks are read one after the other and may differ by a second between records. */
    private static final long JITTER_SECONDS = 30;

    private record Seen(long system, long display, Source source) {
        long offset() {
            return display - system;
        }
    }

    private final List<Seen> seen = new ArrayList<>();

    void saw(PageRecord both) {
        seen.add(new Seen(
                both.systemSeconds(),
                both.displaySeconds(),
                Source.ofOffset(both.part().file(), both.part().offset() + both.offset())));
    }

    /** The changes lie somewhere between two records; their moment is estimated as that of the later one. */
    void tellChanges(EventSink sink) {
        seen.sort(Comparator.comparingLong(Seen::system));
        for (int i = 1; i < seen.size(); i++) {
            Seen before = seen.get(i - 1);
            Seen after = seen.get(i);
            if (Math.abs(after.offset() - before.offset()) > JITTER_SECONDS) {
                var to = PageRecord.time(after.display());
                sink.event(new ClockChange(
                        new Origin(DeviceTime.toTheSecond(to).estimated(), after.source()),
                        PageRecord.time(after.system() + before.offset()),
                        to));
            }
        }
    }
}
