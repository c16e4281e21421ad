package org.islet.devices.decode;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.capture.ReadingNotes;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.DevicePhrases;
import org.islet.devices.phrase.Phrase;

/** What the program that read a device noted, as whoever looks at the capture is told it. */
public final class NotedReading {

    /** The whole, and no place in it. */
    private static final Source WHOLE = new Source(0, OptionalInt.empty(), Optional.empty(), OptionalInt.empty());

    private static final Phrase DEMONSTRATION = Phrase.of("reading.demonstration");

    private NotedReading() {}

    /** Whether this says that a pretend device was read. */
    public static boolean isDemonstration(Phrase said) {
        return said.equals(DEMONSTRATION);
    }

    /** That a pretend device was read; that the reading ended early, and why. */
    public static List<Problem> problems(RawCapture capture) {
        ReadingNotes notes = capture.notes();
        Stream<Phrase> demonstration = notes.isDemonstration() ? Stream.of(DEMONSTRATION) : Stream.of();
        Stream<Phrase> endedEarly = notes.endedEarly().stream().map(NotedReading::endedEarly);
        return Stream.concat(demonstration, endedEarly)
                .map(phrase -> new Problem(WHOLE, phrase))
                .toList();
    }

    /** A later program may know reasons that nobody here has words for. */
    private static Phrase endedEarly(String why) {
        return DevicePhrases.reason(why)
                .map(reason -> Phrase.of("reading.ended-early-since", reason))
                .orElse(Phrase.of("reading.ended-early"));
    }
}
