package org.islet.reports.section;

import java.util.List;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.model.Measure;

/** Named numbers, one below the other, and what is to be said of them. */
public record Figures(String id, Optional<Phrase> title, List<Figure> figures, List<Phrase> notes) implements Section {

    public Figures {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    /** One number: its id is for scripts, its name for readers. */
    public record Figure(String id, Phrase name, Measure value) {}

    @Override
    public <R> R accept(SectionVisitor<R> visitor) {
        return visitor.figures(this);
    }
}
