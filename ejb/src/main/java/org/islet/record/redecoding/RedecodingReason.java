package org.islet.record.redecoding;

/** Why an archive was told again. */
public enum RedecodingReason {
    /** Somebody wanted to see what the decoders of now say. */
    ASKED,
    /** The person gave another answer about a file. */
    ANSWER,
    /** The person has moved to another time zone. */
    MOVE,
    /** The person deleted an upload. */
    DELETION
}
