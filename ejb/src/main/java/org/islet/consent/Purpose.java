package org.islet.consent;

/** What the recipient may use the data for. */
public enum Purpose {
    TREATMENT,
    /** Nobody gave it: a clinician took it, and answers for that. */
    EMERGENCY
}
