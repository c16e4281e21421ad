package org.islet.audit;

import java.util.HexFormat;

/** What the next line of the audit trail holds on to: the number of a line and its hash. */
public record Link(long number, byte[] hash) {

    /** Before the first line. */
    static final Link START = new Link(0, new byte[32]);

    public Link {
        hash = hash.clone();
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
