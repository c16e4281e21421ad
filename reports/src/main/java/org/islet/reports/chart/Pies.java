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
     * @param readings how many it is of
     * @param shares empty where there was nothing to cut, or too little
     */
    public record Pie(String id, Phrase name, int readings, Optional<RangeShares> shares) {

        /** Its name, and of how many readings it is. */
        public Phrase heading() {
            return Phrase.of("pie.heading", name, Phrase.of("pie.readings", readings));
        }
    }
}
