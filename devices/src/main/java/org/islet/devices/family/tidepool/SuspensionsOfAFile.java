package org.islet.devices.family.tidepool;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Suspension;

/**
 * Passes on what a file says. A suspension is told twice there, as a rate of the basal and as an event of the device: the
 * two of one moment are one, with the reason that says more. They may lie anywhere in the file, so suspensions come last.
 */
final class SuspensionsOfAFile implements EventSink {

    /** A loop that stops and starts insulin every quarter of an hour fills this in five years. */
    private static final int MOST_REMEMBERED = 1 << 18;

    private final EventSink next;
    private final Map<Moment, Suspension> waiting = new LinkedHashMap<>();

    SuspensionsOfAFile(EventSink next) {
        this.next = next;
    }

    @Override
    public void event(DeviceEvent event) {
        Optional<OffsetDateTime> time = event.time().absolute();
        if (event instanceof Suspension suspension && time.isPresent() && waiting.size() < MOST_REMEMBERED) {
            Instant second = time.get().toInstant().truncatedTo(ChronoUnit.SECONDS);
            waiting.merge(new Moment(second, suspension.state()), suspension, SuspensionsOfAFile::better);
        } else {
            next.event(event);
        }
    }

    @Override
    public void problem(Problem problem) {
        next.problem(problem);
    }

    /** To be called at the end of the file. */
    void tell() {
        waiting.values().forEach(next::event);
        waiting.clear();
    }

    /** A reason before none, and what was stamped before what was counted on. */
    private static Suspension better(Suspension one, Suspension other) {
        boolean isOneReasoned = one.reason() != Suspension.Reason.UNKNOWN;
        boolean isOtherReasoned = other.reason() != Suspension.Reason.UNKNOWN;
        if (isOneReasoned != isOtherReasoned) {
            return isOneReasoned ? one : other;
        }
        return one.time().isEstimated() && !other.time().isEstimated() ? other : one;
    }

    private record Moment(Instant second, Suspension.State state) {}
}
