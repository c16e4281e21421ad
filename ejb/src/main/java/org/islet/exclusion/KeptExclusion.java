package org.islet.exclusion;

import java.time.Instant;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.exclusion.Exclusion;

/** An exclusion, who marked it, and who took it back; one that was not taken back is in force. */
public record KeptExclusion(ExclusionId id, Exclusion span, Act marked, Optional<Act> takenBack) {

    /** Who did it, in the reader's words, and when. */
    public record Act(Phrase who, Instant at) {}

    /** For a reader of glucose alone, as reports tell it. */
    KeptExclusion withoutText() {
        return new KeptExclusion(id, span.withoutText(), marked, takenBack);
    }

    public boolean isInForce() {
        return takenBack.isEmpty();
    }
}
