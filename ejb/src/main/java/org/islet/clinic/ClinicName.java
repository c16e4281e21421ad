package org.islet.clinic;

/** What a clinic is called; one line. */
public record ClinicName(String value) {

    private static final int MAX_LENGTH = 120;

    public ClinicName {
        value = value.replaceAll("\\p{Cntrl}+", " ").strip();
        if (value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A clinic's name has 1 to " + MAX_LENGTH + " characters");
        }
    }
}
