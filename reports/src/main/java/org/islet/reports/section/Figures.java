package org.islet.reports.section;

import java.util.List;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.Measure;

/**
 * Named numbers, one below the other, and what is to be said of them.
 *
 * @param isMeasured false where there was nothing to calculate any of them of: readers see the notes alone, and scripts
 *     still find the id of each that applies to the person
 */
public record Figures(String id, Optional<Phrase> title, List<Figure> figures, List<Phrase> notes, boolean isMeasured)
        implements Section {

    public Figures {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    public Figures(String id, Optional<Phrase> title, List<Figure> figures, List<Phrase> notes) {
        this(id, title, figures, notes, true);
    }

    /** The same, where it was calculated of nothing, which is said in place of the numbers. */
    public Figures ofNothing(Phrase instead) {
        return new Figures(id, title, figures, List.of(instead), false);
    }

    /** What readers see of them. */
    public List<Figure> shown() {
        return isMeasured ? figures : List.of();
    }

    /** One number: its id is for scripts, its name for readers. */
    public record Figure(String id, Phrase name, Measure value) {}

    @Override
    public <R> R accept(SectionVisitor<R> visitor) {
        return visitor.figures(this);
    }
}
