package org.islet.record.replay;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.islet.capture.CaptureId;
import org.islet.devices.line.EventLine;
import org.islet.record.archive.EventIdentity;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.codec.StreamDay;

/**
 * A capture that shall be told no more, and what goes with it: the events no other capture tells. They are counted and
 * not held, for a capture may tell ten years.
 */
public final class ForgottenCapture {

    private final CaptureId capture;
    private final SortedMap<String, Integer> gone = new TreeMap<>();
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private final Map<String, ArchivedEvent> samples = new TreeMap<>();

    public ForgottenCapture(CaptureId capture) {
        this.capture = capture;
    }

    boolean isOf(ArchivedEvent kept) {
        return kept.capture().equals(capture);
    }

    /** Notes an event nobody else tells; false where it was not read from this capture. */
    boolean takes(ArchivedEvent kept) {
        if (!isOf(kept)) {
            return false;
        }
        gone.merge(EventLine.type(kept.event()), 1, Integer::sum);
        StreamDay address = StreamDay.of(kept);
        if (!address.day().equals(StreamDay.UNDATED)) {
            days.add(address.day());
        }
        samples.merge(
                EventIdentity.kindOf(kept.event()),
                kept,
                (first, next) -> first.at().isPresent() ? first : next);
        return true;
    }

    /** How many events of each type go, by the contract's word for it. */
    public SortedMap<String, Integer> gone() {
        return gone;
    }

    /** The days from which something goes, by the device's own clock. */
    public SortedSet<LocalDate> days() {
        return days;
    }

    /** One event of each kind that goes. */
    public Collection<ArchivedEvent> samples() {
        return samples.values();
    }
}
