package org.islet.neighbour.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.neighbour.outside.SiteFault;

/** What one visit to a site brought: bodies that tell something new, how far each collection is now, and what went wrong. */
final class Haul {

    private final Map<SiteCollection, Descent> descents = new EnumMap<>(SiteCollection.class);
    private final Map<SiteCollection, SeenRecords> seen = new EnumMap<>(SiteCollection.class);
    private final List<List<CapturePart>> captures = new ArrayList<>();
    private long size;
    private Optional<SiteFault> fault = Optional.empty();

    /** @param seen of each collection; what comes is added to it */
    Haul(Map<SiteCollection, SeenRecords> seen) {
        this.seen.putAll(seen);
    }

    void reached(Descent descent) {
        descents.put(descent.collection(), descent);
    }

    /** Kept where it tells something new; how many records do. */
    int take(AnsweredPage page, Descent asked) {
        SeenRecords known = seen.computeIfAbsent(page.collection(), none -> SeenRecords.of(new byte[0]));
        int fresh = (int)
                page.records().stream().filter(record -> !known.holds(record)).count();
        Optional<String> edge = page.oldest();
        String remembered = asked.remembered();
        page.records().stream()
                .filter(record -> page.place(record)
                        .filter(place -> edge.filter(place::equals).isEmpty()
                                && Bound.isBefore(page.collection(), place, remembered))
                        .isEmpty())
                .forEach(known::add);
        if (fresh > 0) {
            if (captures.isEmpty() || asked.isOfEdge()) {
                captures.add(
                        new ArrayList<>()); // it holds what the page before held: equal events of one capture are two
            }
            captures.get(captures.size() - 1).add(page.part());
            size += page.bytes().length;
        }
        return fresh;
    }

    void failed(SiteFault why) {
        fault = Optional.of(why);
    }

    boolean isFull(long enough) {
        return size >= enough;
    }

    /** The bodies of each capture. No record is in two bodies of one. */
    List<List<CapturePart>> captures() {
        return List.copyOf(captures);
    }

    Map<SiteCollection, Descent> descents() {
        return descents;
    }

    byte[] seen(SiteCollection of) {
        return seen.getOrDefault(of, SeenRecords.of(new byte[0])).kept();
    }

    Optional<SiteFault> fault() {
        return fault;
    }

    boolean isUnfinished() {
        return descents.values().stream().anyMatch(Descent::isUnderWay);
    }
}
