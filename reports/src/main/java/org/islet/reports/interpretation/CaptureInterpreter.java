package org.islet.reports.interpretation;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.decode.BoundedDecoding;
import org.islet.devices.decode.Budget;
import org.islet.devices.decode.CaptureHints;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Doubts;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.NotedReading;
import org.islet.devices.decode.PossibleTimes;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.reports.timeline.Placing;
import org.islet.reports.timeline.Survey;

/**
 * Recognises, decodes and places. What a person says of a capture counts first, and is noted where the capture says
 * otherwise; then what the capture says of itself; then its content.
 */
public final class CaptureInterpreter {

    private final Catalogue catalogue;

    public CaptureInterpreter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Empty where no family knows it.
     *
     * @throws UnreadableCapture it holds a workbook that cannot be opened
     */
    public Optional<RecognisedCapture> recognise(RawCapture capture, CaptureHints hints) throws UnreadableCapture {
        SheetFamilies.Opened opened = SheetFamilies.open(hints.on(capture), catalogue);
        RawCapture asSaid = opened.capture();
        return catalogue
                .of(asSaid)
                .map(family -> new RecognisedCapture(
                        family,
                        asSaid,
                        new DecodeOptions(hints.dateOrder()),
                        hints.contradiction(capture, family.title()),
                        opened.problems()));
    }

    /**
     * Tells the sink what a capture says, and at the end what of it cannot be right.
     *
     * @throws UnreadableCapture nothing of it can be read
     */
    public static void decode(RecognisedCapture recognised, PossibleTimes possible, Budget budget, EventSink sink)
            throws UnreadableCapture {
        recognised.contradiction().ifPresent(sink::problem);
        recognised.leftOut().forEach(sink::problem);
        NotedReading.problems(recognised.capture()).forEach(sink::problem);
        var doubts =
                Doubts.of(recognised.capture(), recognised.family().decoder().clock(), possible, sink);
        run(recognised, budget, doubts);
        doubts.tell();
    }

    /**
     * The same, with every event placed in time once all have been seen. Of a large capture the events are not held but
     * asked for twice.
     *
     * @param heard hears events and problems as they are met
     * @param placed gets the events in the same order afterwards, and what places them
     */
    public static Placing interpret(
            RecognisedCapture recognised,
            ZoneId zone,
            PossibleTimes possible,
            Budget budget,
            EventSink heard,
            BiConsumer<Placing, DeviceEvent> placed)
            throws UnreadableCapture {
        var survey = new Survey(recognised.clock(zone, possible));
        var firstPass = new FirstPass(survey, heard);
        decode(recognised, possible, budget, firstPass);
        Placing placing = survey.placing();
        Optional<List<DeviceEvent>> held = firstPass.events();
        if (held.isPresent()) {
            held.get().forEach(event -> placed.accept(placing, event));
        } else {
            run(recognised, budget, EventSink.ofEvents(event -> placed.accept(placing, event)));
        }
        return placing;
    }

    private static void run(RecognisedCapture recognised, Budget budget, EventSink sink) throws UnreadableCapture {
        BoundedDecoding.run(recognised.family().decoder(), recognised.capture(), recognised.options(), sink, budget);
    }
}
