package org.islet.account.authorization;

import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;

/** What a program calls itself and its computer: shown to its owner, and the name of its token. At most 100 characters. */
public record ProgramName(String value) {

    private static final int LONGEST = 100;

    public ProgramName {
        value = value.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new UnacceptableValue(Phrase.of("token.name", LONGEST));
        }
    }
}
