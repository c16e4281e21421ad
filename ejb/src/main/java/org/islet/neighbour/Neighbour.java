package org.islet.neighbour;

import java.time.Instant;
import java.util.Optional;

/**
 * A program on a phone that may send, as its patient sees it.
 *
 * @param name what they call it
 * @param baseAddress what is typed into the program, to which it adds the rest
 * @param expires until when it may; empty where it may not any more, since its token was revoked or is over, or who
 *     let it in decides no more
 * @param records how many came, those that came again included
 * @param lastCame when something came last
 * @param waiting how many requests are kept and not read yet
 * @param refused how many requests could not be taken
 */
public record Neighbour(
        NeighbourId id,
        String name,
        String baseAddress,
        Instant made,
        Optional<Instant> expires,
        long records,
        Optional<Instant> lastCame,
        long waiting,
        long refused,
        Optional<Instant> lastRefused) {}
