package org.islet.reports.section;

import org.islet.devices.phrase.Phrase;

/** A sentence or two; a caution stands out. */
public record Note(Phrase text, boolean isCaution) implements Section {

    @Override
    public <R> R accept(SectionVisitor<R> visitor) {
        return visitor.note(this);
    }
}
