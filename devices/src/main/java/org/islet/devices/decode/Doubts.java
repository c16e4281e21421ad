package org.islet.devices.decode;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.PossibleAmounts;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;

/**
 * Passes on what a decoder says, and at the end says once of each kind how many of its times and amounts cannot be
 * right, and where the first of them stands.
 */
public final class Doubts implements EventSink {

    private final PossibleTimes possible;
    private final Duration ahead;
    private final EventSink next;
    private final Map<Phrase, Found> found = new LinkedHashMap<>();

    private Doubts(PossibleTimes possible, Duration ahead, EventSink next) {
        this.possible = possible;
        this.ahead = ahead;
        this.next = next;
    }

    /** A clock known to be set wrongly is put right first: what it stamped happened all the same. */
    public static Doubts of(RawCapture capture, ClockKind clock, PossibleTimes possible, EventSink next) {
        boolean isClockKnown = clock == ClockKind.OWN_CLOCK
                && capture.deviceClock().isPresent()
                && capture.readAt().isPresent();
        Duration ahead = isClockKnown
                ? Duration.between(
                        LocalDateTime.ofInstant(capture.readAt().get(), ZoneOffset.UTC),
                        capture.deviceClock().get())
                : Duration.ZERO;
        return new Doubts(possible, ahead, next);
    }

    @Override
    public void event(DeviceEvent event) {
        next.event(event);
        Optional<LocalDateTime> clock = PossibleTimes.clock(event.time());
        if (clock.isPresent()) {
            boolean isOwn = event.time().absolute().isEmpty();
            possible.wrong(isOwn ? clock.get().minus(ahead) : clock.get())
                    .ifPresent(wrong -> count(wrong.phrase(), event));
        }
        if (PossibleAmounts.exceed(event)) {
            count(Phrase.of("doubts.amount"), event);
        }
    }

    private void count(Phrase what, DeviceEvent event) {
        found.computeIfAbsent(what, first -> new Found(event.source())).events++;
    }

    @Override
    public void problem(Problem problem) {
        next.problem(problem);
    }

    /** To be called when the decoder is done. */
    public void tell() {
        found.forEach(
                (what, these) -> next.problem(Problem.doubt(these.first, Phrase.of("doubts", these.events, what))));
    }

    /** Of one kind: where the first is, and how many there are. */
    private static final class Found {

        private final Source first;
        private int events;

        Found(Source first) {
            this.first = first;
        }
    }
}
