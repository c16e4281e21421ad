package org.islet.consent;

/** What the recipient may use the data for. */
public enum Purpose {
    TREATMENT
}
