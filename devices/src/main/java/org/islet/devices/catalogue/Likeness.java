package org.islet.devices.catalogue;

/** How much a capture looks like a family's, by its content alone. */
public enum Likeness {
    NO,
    POSSIBLE,
    CERTAIN
}
