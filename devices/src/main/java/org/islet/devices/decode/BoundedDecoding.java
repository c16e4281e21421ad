package org.islet.devices.decode;

import org.islet.devices.capture.RawCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;

/** Decodes within a budget: what would go beyond it is refused as a whole, with the place where it did. */
public final class BoundedDecoding implements EventSink {

    /** Asking for the time is dearer than taking an event. */
    private static final int BETWEEN_LOOKS = 0x3FF;

    private final FewProblems few;
    private final Budget budget;
    private long told;
    private Source last = Source.ofOffset(0, 0);

    private BoundedDecoding(EventSink sink, Budget budget) {
        this.few = new FewProblems(sink);
        this.budget = budget;
    }

    /** Tells the sink what the capture says; of problems of one kind the first, and how many more there are. */
    public static void run(Decoder decoder, RawCapture capture, DecodeOptions options, EventSink sink, Budget budget)
            throws UnreadableCapture {
        var bounded = new BoundedDecoding(sink, budget);
        try {
            decoder.decode(capture, options, bounded);
        } catch (Enough enough) {
            throw new UnreadableCapture(Phrase.of("enough", Place.of(bounded.last), enough.whyAndRemedy()));
        }
        bounded.few.tellTheRest();
    }

    @Override
    public void event(DeviceEvent event) {
        look(event.source());
        few.event(event);
    }

    @Override
    public void problem(Problem problem) {
        look(problem.source());
        few.problem(problem);
    }

    private void look(Source source) {
        last = source;
        told++;
        if (told > budget.mostEvents()) {
            throw Enough.ofEntries(budget.mostEvents());
        }
        if ((told & BETWEEN_LOOKS) == 0 && budget.isTimeOver().getAsBoolean()) {
            throw Enough.ofTime(told);
        }
    }
}
