package org.islet.consent.emergency;

import java.util.Objects;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;

/**
 * What an administrator says of an access that was taken; said once, and not changed.
 *
 * @param note what the patient and the clinic read beside it; needed where it was not justified
 */
public record NewReview(Finding finding, Optional<String> note) {

    public static final int LONGEST_NOTE = 500;

    public NewReview {
        Objects.requireNonNull(finding);
        note = OneLine.of(note, LONGEST_NOTE, "emergency.note");
        if (finding == Finding.NOT_JUSTIFIED && note.isEmpty()) {
            throw new UnacceptableValue(Phrase.of("emergency.note.missing"));
        }
    }

    @Override
    public String toString() {
        return "NewReview";
    }
}
