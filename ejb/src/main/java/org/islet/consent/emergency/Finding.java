package org.islet.consent.emergency;

/** What the administrator of a clinic finds of an access that was taken. */
public enum Finding {
    JUSTIFIED,
    NOT_JUSTIFIED
}
