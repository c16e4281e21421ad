package org.islet.audit;

import java.util.HexFormat;

/**
 * Which chain a line hangs in. What was done with a patient's data hangs in the patient's chain, everything else, and
 * every refusal, in the chain of the account that tried: so nobody waits for others but where the order matters.
 */
record ChainName(String value) implements Comparable<ChainName> {

    /** Before the first of all. */
    static final ChainName NONE = new ChainName("");

    /** The one chain of everybody there was before each had one. */
    static final ChainName ALL = new ChainName("all");

    private static final ChainName NOBODY = new ChainName("nobody");

    static ChainName of(AuditRecord act) {
        if (act.outcome() == Outcome.DONE && !act.patient().isEmpty()) {
            return ofPatient(act.patient());
        }
        return act.actor().isEmpty() || CodeActor.read(act.actor()).isPresent()
                ? NOBODY
                : new ChainName("account:" + act.actor());
    }

    static ChainName ofPatient(String patient) {
        return new ChainName("patient:" + patient);
    }

    /** What the first line holds on to; it is another for each chain, so that no line can move to another one. */
    ChainLink start() {
        return equals(ALL)
                ? ChainLink.START
                : new ChainLink(
                        0, new ChainHash(ChainLink.START.hash()).with(value).value());
    }

    /** For people who may know that a chain is broken and not whose it is. */
    String digest() {
        return HexFormat.of().formatHex(start().hash());
    }

    @Override
    public int compareTo(ChainName other) {
        return value.compareTo(other.value);
    }
}
