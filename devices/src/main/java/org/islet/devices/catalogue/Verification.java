package org.islet.devices.catalogue;

import org.islet.devices.phrase.Phrase;

/** How sure we may be of a family's decoding; the letter is shown to everyone. */
public enum Verification {
    /** Real data, equal to the maker's own decoding. */
    A,
    /** Real data, equal to a tested decoding by others. */
    B,
    /** Frames and checksums only. */
    C,
    /** From documents only. */
    D;

    public Phrase meaning() {
        return Phrase.of("verified." + name());
    }
}
