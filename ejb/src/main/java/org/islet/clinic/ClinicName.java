package org.islet.clinic;

import org.islet.devices.phrase.Phrase;
import org.islet.platform.UnacceptableValue;

/** What a clinic is called; one line. */
public record ClinicName(String value) {

    private static final int MAX_LENGTH = 120;

    public ClinicName {
        value = value.replaceAll("\\p{Cntrl}+", " ").strip();
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new UnacceptableValue(Phrase.of("clinic.name", MAX_LENGTH));
        }
    }
}
