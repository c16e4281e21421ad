package org.islet.reports.definition.part;

import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.compose.Sentences;
import org.islet.reports.model.Provenance;
import org.islet.reports.model.Sufficiency;
import org.islet.reports.section.Note;

/** What must be known before numbers are believed. */
public final class Cautions {

    private Cautions() {}

    /** Said at the top where there are readings, and not enough of them. */
    public static Optional<Note> littleData(Sufficiency sufficiency) {
        return sufficiency.isEnough() || sufficiency.readings() == 0
                ? Optional.empty()
                : Optional.of(new Note(Phrase.of("profile.caution", Sentences.sufficiency(sufficiency)), true));
    }

    /** Said where hours are laid over one another of which some were lived by another clock. */
    public static Optional<Note> whoseHours(Provenance provenance) {
        return provenance.otherHours().map(said -> new Note(said, false));
    }
}
