package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.PrintedText;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.phrase.Phrase;

/** Decodes what a Paradigm pump gave: pages, single records and answers, in any mixture. */
final class ParadigmDecoder implements Decoder {

    @Override
    public int version() {
        return 4;
    }

    @Override
    public ClockKind clock() {
        return ClockKind.OWN_CLOCK;
    }

    @Override
    public void decode(RawCapture capture, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        PrintedText.refuse(capture);
        SortedParts contents = SortedParts.of(capture);
        var counting = new CountingSink(sink);
        PageCrcFilter.trusted(contents.of(PartKind.DAMAGED_PAGE), "paradigm.page.either", counting);
        contents.of(PartKind.UNRECOGNISED).forEach(part -> counting.problem(unrecognised(part)));
        if (contents.holdsOnly(PartKind.DAMAGED_PAGE, PartKind.UNRECOGNISED)) {
            throw nothingReadable(capture);
        }
        tell(contents, contents.generation(capture.model()), capture, counting);
        if (counting.events == 0 && counting.problems > 0) {
            throw nothingReadable(capture);
        }
    }

    private static void tell(SortedParts contents, Generation generation, RawCapture capture, EventSink sink)
            throws UnreadableCapture {
        List<CapturePart> parts = contents.of(PartKind.REPLY);
        var replies = new Decoded.Collector();
        ReplyEvents.of(capture, parts, generation, replies).tell(parts);
        var sensor = new Decoded.Collector();
        var sensorPages = new SensorPages(generation, sensor);
        sensorPages.tell(contents.of(PartKind.GLUCOSE_PAGE), contents.of(PartKind.ISIG_PAGE));
        sensorPages.tellSingle(contents.of(PartKind.SENSOR_RECORD));
        var problems = new Decoded.Collector();
        List<DeviceEvent> history =
                history(contents, generation, replies.decoded().events(), problems);
        replies.decoded().events().forEach(sink::event);
        Interleaving.tell(history, sensor.decoded().events(), sink);
        problems.decoded().problems().forEach(sink::problem);
        sensor.decoded().problems().forEach(sink::problem);
    }

    private static List<DeviceEvent> history(
            SortedParts contents, Generation generation, List<DeviceEvent> replies, EventSink problems)
            throws UnreadableCapture {
        var telling = new HistoryEvents(generation, problems);
        boolean isWhole = contents.of(PartKind.DAMAGED_PAGE).isEmpty();
        List<List<DeviceEvent>> runs = telling.pages(contents.of(PartKind.HISTORY_PAGE), isWhole);
        List<DeviceEvent> history = new ArrayList<>(
                generation.writesBasal()
                        ? runs.stream().flatMap(List::stream).toList()
                        : RebuiltBasal.complete(runs, ProfilesNow.of(replies)));
        history.addAll(telling.records(contents.of(PartKind.HISTORY_RECORD)));
        return history;
    }

    private static Problem unrecognised(CapturePart part) {
        int length = part.bytes().length;
        return new Problem(part.source(0, length), Phrase.of("paradigm.nothing", length));
    }

    private static UnreadableCapture nothingReadable(RawCapture capture) {
        return new UnreadableCapture(Phrase.of("paradigm.none", capture.size()));
    }

    /** Counts what passes on its way. */
    private static final class CountingSink implements EventSink {

        private final EventSink sink;
        private int events;
        private int problems;

        CountingSink(EventSink sink) {
            this.sink = sink;
        }

        @Override
        public void event(DeviceEvent event) {
            events++;
            sink.event(event);
        }

        @Override
        public void problem(Problem problem) {
            problems++;
            sink.problem(problem);
        }
    }
}
