package org.islet.audit;

import java.time.Instant;
import java.util.Arrays;

/**
 * One line of the audit trail; it holds the hash of the line before in its chain, so that no line can be changed,
 * removed or put in between without every later hash being wrong. Ids only: no name, nothing measured, and no address but
 * of who came with a code and has no id.
 *
 * @param link its number in its chain, and its hash
 */
record AuditEntry(ChainName chain, ChainLink link, Instant at, AuditRecord what) {

    /** The next line after that one. */
    static AuditEntry after(ChainLink previous, ChainName chain, Instant at, AuditRecord what) {
        long number = previous.number() + 1;
        return new AuditEntry(chain, new ChainLink(number, hash(previous, number, at, what)), at, what);
    }

    /** Whether this line is the untouched successor of that one. */
    boolean follows(ChainLink previous) {
        return link.number() == previous.number() + 1
                && Arrays.equals(link.hash(), hash(previous, link.number(), at, what));
    }

    private static byte[] hash(ChainLink previous, long number, Instant at, AuditRecord what) {
        var hash = new ChainHash(previous.hash())
                .with(Long.toString(number))
                .with(at.toString())
                .with(what.actor())
                .with(what.patient());
        return what.act().addTo(hash).with(what.outcome().name()).value();
    }
}
