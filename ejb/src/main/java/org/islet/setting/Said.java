package org.islet.setting;

/**
 * A value as the operator gave it.
 *
 * @param name as it was written: {@code islet.port} or {@code ISLET_PORT}
 * @param place where that stands, in words
 */
public record Said(String name, String value, String place) {

    public Said {
        value = value.strip();
    }

    /** Blank counts as not set. */
    boolean isBlank() {
        return value.isEmpty();
    }

    /** Without the value: it may be a secret. */
    @Override
    public String toString() {
        return name + " (" + place + ")";
    }
}
