package org.islet.audit;

import java.util.Optional;
import java.util.stream.Stream;

/** Follows the audit trail from line to line, and from chain to chain. */
final class Chain {

    private ChainName name = ChainName.NONE;
    private ChainLink last = ChainLink.START;
    private long lines;

    /** The first line that does not follow the one before it; lines come chain by chain, each in order. */
    Optional<Break> firstBroken(Stream<AuditEntry> entries) {
        return entries.filter(entry -> !take(entry))
                .findFirst()
                .map(entry -> new Break(name.digest(), last.number() + 1));
    }

    private boolean take(AuditEntry entry) {
        if (!entry.chain().equals(name)) {
            name = entry.chain();
            last = name.start();
        }
        boolean follows = entry.follows(last);
        if (follows) {
            last = entry.link();
            lines++;
        }
        return follows;
    }

    /** The chain that was followed last. */
    ChainName name() {
        return name;
    }

    /** The last line that was in order. */
    ChainLink last() {
        return last;
    }

    /** How many lines were in order. */
    long lines() {
        return lines;
    }
}
