package org.islet.audit;

import java.util.Optional;
import java.util.stream.Stream;

/** Follows the audit trail from line to line. */
final class Chain {

    private Link last = Link.START;

    /** The number of the first line that does not follow the one before it. */
    Optional<Long> firstBroken(Stream<AuditEntry> entries) {
        return entries.filter(entry -> !take(entry)).findFirst().map(entry -> last.number() + 1);
    }

    private boolean take(AuditEntry entry) {
        boolean follows = entry.follows(last);
        if (follows) {
            last = entry.link();
        }
        return follows;
    }

    /** The last line that was in order. */
    Link last() {
        return last;
    }
}
