package org.islet.reports.section;

import java.time.LocalDate;
import java.util.List;
import org.islet.devices.phrase.Phrase;

/**
 * A sentence or two.
 *
 * @param days those it speaks of, for whoever wants to look at them
 */
public record Note(Phrase text, Weight weight, List<LocalDate> days) implements Section {

    public Note {
        days = List.copyOf(days);
    }

    /** How much it stands out. */
    public enum Weight {
        /** What helps to read what is near it. */
        REMARK,
        /** What was found, as large as what it was found in. */
        FINDING,
        /** What must be known before anything else is believed. */
        CAUTION
    }

    public Note(Phrase text, boolean isCaution) {
        this(text, isCaution ? Weight.CAUTION : Weight.REMARK, List.of());
    }

    public boolean isCaution() {
        return weight == Weight.CAUTION;
    }

    @Override
    public <R> R accept(SectionVisitor<R> visitor) {
        return visitor.note(this);
    }
}
