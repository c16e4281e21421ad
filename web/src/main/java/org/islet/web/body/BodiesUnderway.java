package org.islet.web.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The bodies being read at this moment, each by a thread of this server: so many of one sender, so many of all. */
@ApplicationScoped
class BodiesUnderway {

    /** A clinic's computers share an address; each sends one chunk at a time. */
    static final int OF_ONE_SENDER = 32;

    /** The server has 200 threads: what only looks finds one, whatever is being sent. */
    static final int OF_ALL = 128;

    private final Map<String, Integer> bySender = new HashMap<>();
    private int all;

    /** Counts one more; or says why not, and counts nothing. */
    synchronized Optional<Refusal> begin(String sender) {
        int own = bySender.getOrDefault(sender, 0);
        if (own >= OF_ONE_SENDER) {
            return Optional.of(Refusal.TOO_MANY);
        }
        if (all >= OF_ALL) {
            return Optional.of(Refusal.BUSY);
        }
        bySender.put(sender, own + 1);
        all++;
        return Optional.empty();
    }

    synchronized void end(String sender) {
        bySender.computeIfPresent(sender, (name, own) -> own > 1 ? own - 1 : null);
        all--;
    }
}
