package org.islet.enrolment;

/** What people are asked to agree to; a new text gets a new version here, and everybody is asked again. */
public enum Agreement {
    TERMS_OF_USE("2026-11-22"),
    PRIVACY_NOTICE("2026-11-22");

    private final String version;

    Agreement(String version) {
        this.version = version;
    }

    /** The version in force: the day the text came into force. */
    public String version() {
        return version;
    }
}
