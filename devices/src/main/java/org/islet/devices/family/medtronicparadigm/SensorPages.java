package org.islet.devices.family.medtronicparadigm;

import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;
import org.islet.devices.phrase.Phrase;

/** Glucose pages with the ISIG pages that belong to them, told oldest first. */
final class SensorPages {

    private final Generation generation;
    private final EventSink sink;

    SensorPages(Generation generation, EventSink sink) {
        this.generation = generation;
        this.sink = sink;
    }

    void tell(List<CapturePart> glucose, List<CapturePart> isig) {
        List<CapturePart> trusted =
                DuplicateGlucosePages.latest(PageCrcFilter.trusted(glucose, "paradigm.page.glucose", sink), sink);
        List<CapturePart> currents = PageCrcFilter.trustedIsig(isig, sink);
        var pairs = IsigPairing.of(glucose, isig, trusted, currents);
        pairs.unpaired()
                .forEach(page ->
                        sink.problem(new Problem(page.source(0, page.bytes().length), Phrase.of("paradigm.unpaired"))));
        if (trusted.isEmpty()) {
            return;
        }
        List<SensorPage> pages = trusted.stream()
                .map(page -> SensorPage.of(page, PageChecksum.PAGE_WITHOUT_CHECKSUM))
                .toList();
        for (SensorPage page : PageOrder.ofGlucose(pages)) {
            new GlucosePageEvents(generation, pairs.of(page.part()), sink).tell(page.records());
        }
    }

    /** Records without a page: each is told by itself. */
    void tellSingle(List<CapturePart> singles) {
        for (CapturePart part : singles) {
            SensorPage.single(part).ifPresent(record -> new GlucosePageEvents(generation, Optional.empty(), sink)
                    .tell(List.of(record)));
        }
    }
}
