package org.islet.devices.catalogue;

/** How much a capture looks like a family's, by its content alone. */
public enum MatchConfidence {
    NO,
    POSSIBLE,
    CERTAIN
}
