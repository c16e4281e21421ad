package org.islet.devices.family.medtronicparadigm;

import java.time.LocalDateTime;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Problem;

/** Glucose pages and the ISIG pages that belong to them, by name where all have one, else in the order given. */
final class SensorPages {

    private final Generation generation;
    private final EventSink sink;

    SensorPages(Generation generation, EventSink sink) {
        this.generation = generation;
        this.sink = sink;
    }

    void tell(List<CapturePart> glucose, List<CapturePart> isig) {
        Map<CapturePart, CapturePart> pairs = pairs(glucose, isig);
        PageTrust.trusted(isig, "ISIG", sink);
        List<CapturePart> trusted = PageTrust.trusted(glucose, "glucose", sink);
        if (trusted.isEmpty()) {
            return;
        }
        for (CapturePart page : PageOrder.ofGlucose(trusted, SensorPages::firstTime)) {
            Optional<IsigPage> currents = Optional.ofNullable(pairs.get(page))
                    .filter(PageTrust::isTrusted)
                    .map(IsigPage::new);
            new SensorTelling(generation, currents, sink).tell(records(page));
        }
    }

    /** Records without a page: each is told by itself. */
    void tellSingle(List<CapturePart> singles) {
        for (CapturePart part : singles) {
            SensorPage.single(part)
                    .ifPresent(record -> new SensorTelling(generation, Optional.empty(), sink).tell(List.of(record)));
        }
    }

    private Map<CapturePart, CapturePart> pairs(List<CapturePart> glucose, List<CapturePart> isig) {
        Map<CapturePart, CapturePart> pairs = new IdentityHashMap<>();
        boolean areNamed = glucose.stream().noneMatch(page -> page.name().isEmpty())
                && isig.stream().noneMatch(page -> page.name().isEmpty());
        if (areNamed) {
            glucose.forEach(page -> isig.stream()
                    .filter(current -> current.name().equals(page.name()))
                    .findFirst()
                    .ifPresent(current -> pairs.put(page, current)));
        } else if (glucose.size() == isig.size()) {
            for (int i = 0; i < isig.size(); i++) {
                pairs.put(glucose.get(i), isig.get(i));
            }
        }
        isig.stream()
                .filter(page -> !holds(pairs, page))
                .forEach(page -> sink.problem(new Problem(
                        page.source(0, page.bytes().length),
                        "It is not known which glucose page this ISIG page belongs to: it is left out")));
        return pairs;
    }

    private static boolean holds(Map<CapturePart, CapturePart> pairs, CapturePart page) {
        return pairs.values().stream().anyMatch(paired -> paired == page);
    }

    private static List<SensorRecord> records(CapturePart page) {
        return SensorPage.of(page, PageChecksum.PAGE_WITHOUT_CHECKSUM).records();
    }

    private static Optional<LocalDateTime> firstTime(CapturePart page) {
        return records(page).stream().flatMap(record -> record.stamp().stream()).findFirst();
    }
}
