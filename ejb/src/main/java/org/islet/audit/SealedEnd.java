package org.islet.audit;

import java.time.Instant;
import java.util.Arrays;

/**
 * The end a chain had when a seal was set.
 *
 * @param seal number and hash of the seal
 * @param end number and hash of the line
 * @param kept the hash that line has now; empty when there is no such line any more
 */
record SealedEnd(ChainLink seal, Instant at, ChainName chain, ChainLink end, byte[] kept) {

    boolean isKept() {
        return Arrays.equals(end.hash(), kept);
    }
}
