package org.islet.record.redecoding;

/** How far a redecoding is. */
public enum RedecodingState {
    /** Being computed, or waiting for it. */
    ASKED,
    /** The difference is there to be looked at. */
    READY,
    /** Somebody said yes: it is written as soon as it is its turn. */
    APPLYING,
    /** Written; what it replaced is kept. */
    APPLIED,
    /** The decoders of now say the same. */
    NOTHING,
    /** Reading failed three times; it can be asked for again. */
    FAILED
}
