package org.islet.record.interpretation;

import java.util.Optional;
import org.islet.devices.catalogue.UnreadFile;
import org.islet.devices.phrase.Phrase;

/** What to tell a person whose file belongs to no family we know. */
public final class Unrecognised {

    private Unrecognised() {}

    public static Phrase explain(byte[] bytes, Optional<String> family) {
        if (family.isPresent()) {
            return Phrase.of("no-such-family");
        }
        return UnreadFile.of(bytes).map(UnreadFile::phrase).orElseGet(() -> Phrase.of("unrecognised"));
    }
}
