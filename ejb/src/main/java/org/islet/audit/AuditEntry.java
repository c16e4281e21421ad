package org.islet.audit;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;

/**
 * One line of the audit trail; it holds the hash of the line before, so that no line can be changed, removed or put
 * in between without every later hash being wrong. Ids only: no name, no address, nothing measured.
 */
@Entity
@Table(name = "audit_entry")
@Cacheable(false)
class AuditEntry {

    @Id
    private long number;

    private Instant at;

    private String actor;

    private String patient;

    private String act;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private byte[] hash;

    protected AuditEntry() {}

    AuditEntry(Link previous, Instant at, Act what) {
        this.number = previous.number() + 1;
        this.at = at;
        this.actor = what.actor();
        this.patient = what.patient();
        this.act = what.act();
        this.outcome = what.outcome();
        this.hash = hashAfter(previous);
    }

    private byte[] hashAfter(Link previous) {
        return new ChainHash(previous.hash())
                .with(Long.toString(number))
                .with(at.toString())
                .with(actor)
                .with(patient)
                .with(act)
                .with(outcome.name())
                .value();
    }

    /** Whether this line is the untouched successor of that one. */
    boolean follows(Link previous) {
        return number == previous.number() + 1 && Arrays.equals(hash, hashAfter(previous));
    }

    Link link() {
        return new Link(number, hash);
    }

    long number() {
        return number;
    }

    Instant at() {
        return at;
    }

    String actor() {
        return actor;
    }

    String act() {
        return act;
    }

    Outcome outcome() {
        return outcome;
    }
}
