package org.islet.audit;

import java.time.Instant;
import java.util.HexFormat;

/** The hash of a seal: over the seal before, its own number and time, and the ends of chains in their order. */
final class SealHash {

    private final ChainHash hash;

    SealHash(ChainLink previous, long number, Instant at) {
        hash = new ChainHash(previous.hash()).with(Long.toString(number)).with(at.toString());
    }

    SealHash with(ChainName chain, ChainLink end) {
        hash.with(chain.value())
                .with(Long.toString(end.number()))
                .with(HexFormat.of().formatHex(end.hash()));
        return this;
    }

    byte[] value() {
        return hash.value();
    }
}
