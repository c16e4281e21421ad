package org.islet.record.interpretation;

import java.util.Optional;
import org.islet.devices.catalogue.UnreadFile;

/** What to tell a person whose file belongs to no family we know. */
public final class Unrecognised {

    private static final String NOT_KNOWN =
            "This file is not of a device or export known here. The list of devices says what can be read; check that"
                    + " it is the right file, unchanged by another program";

    private Unrecognised() {}

    public static String explain(byte[] bytes, Optional<String> family) {
        if (family.isPresent()) {
            return "There is no device family of this name here: leave it out, or choose one of the list of devices";
        }
        return UnreadFile.of(bytes).map(UnreadFile::sentence).orElse(NOT_KNOWN);
    }
}
