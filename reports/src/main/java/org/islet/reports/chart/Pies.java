package org.islet.reports.chart;

import java.util.List;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.RangeShares;

/** Circles cut by what lies above, in and below the target range; drawn by {@link PaperPies} and by the page. */
public record Pies(String id, List<Pie> pies) {

    public Pies {
        pies = List.copyOf(pies);
    }

    /**
     * One circle.
     *
     * @param shares empty where there was nothing to cut
     */
    public record Pie(String id, Phrase name, int readings, Optional<RangeShares> shares) {}
}
