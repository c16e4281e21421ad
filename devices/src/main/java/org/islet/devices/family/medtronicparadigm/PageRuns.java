package org.islet.devices.family.medtronicparadigm;

import java.util.ArrayList;
import java.util.List;

/** History pages cut where one is missing: what a pump did in between is not known, so nothing is carried across. */
final class PageRuns {

    private PageRuns() {}

    /**
     * @param isWhole whether every page there was is here; where one was lost and pages carry no number, the hole may
     *     be anywhere
     */
    static List<List<HistoryWalk>> of(List<HistoryWalk> oldestFirst, boolean isWhole) {
        List<List<HistoryWalk>> runs = new ArrayList<>();
        for (HistoryWalk walk : oldestFirst) {
            List<HistoryWalk> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || !follows(walk, last.get(last.size() - 1), isWhole)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(walk);
        }
        return runs;
    }

    private static boolean follows(HistoryWalk walk, HistoryWalk before, boolean isWhole) {
        if (!before.isComplete()) {
            return false;
        }
        return PageOrder.isNumbered(walk.page()) && PageOrder.isNumbered(before.page())
                ? PageOrder.number(before.page()) == PageOrder.number(walk.page()) + 1
                : isWhole;
    }
}
