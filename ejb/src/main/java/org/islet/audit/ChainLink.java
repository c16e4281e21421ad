package org.islet.audit;

import java.util.HexFormat;

/** What the next line of the audit trail holds on to: the number of a line and its hash. */
public record ChainLink(long number, byte[] hash) {

    /** Before the first line. */
    static final ChainLink START = new ChainLink(0, new byte[32]);

    public ChainLink {
        hash = hash.clone();
    }

    /** A line as it was noted by {@link #toString()}. */
    public static ChainLink parse(String noted) {
        int colon = noted.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("A line is noted as its number, a colon and its hash");
        }
        return new ChainLink(
                Long.parseLong(noted.substring(0, colon)), HexFormat.of().parseHex(noted.substring(colon + 1)));
    }

    @Override
    public byte[] hash() {
        return hash.clone();
    }

    /** As it is noted outside the database: {@code 1234:ab01…}. */
    @Override
    public String toString() {
        return number + ":" + HexFormat.of().formatHex(hash);
    }
}
