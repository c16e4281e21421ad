package org.islet.platform;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;

/** What a failure says of the database below it, however often it was wrapped on its way up. */
public enum Outage {
    /** It is full; somebody has to make room. */
    FULL,
    /** It is away, starting, or has no connection left: trying again in a moment helps. */
    AWAY;

    /** Classes and codes of SQL states (PostgreSQL, appendix A) after which the same request may well succeed. */
    private static final List<String> PASSING = List.of(
            "08", // connection exceptions
            "57P", // shut down, crashed, cannot connect now
            "57014", // cancelled: it took too long
            "53300", // too many connections
            "55P03", // a lock was not to be had in time
            "40", // serialization failures and deadlocks
            "25006"); // read only: a standby on its way to become the first

    /** Empty when the database has nothing to do with it. */
    public static Optional<Outage> behind(Throwable failure) {
        Optional<Outage> found = Optional.empty();
        for (Throwable cause : causes(failure)) {
            Optional<Outage> said = said(cause);
            if (said.isPresent() && said.get() == FULL) {
                return said;
            }
            found = found.or(() -> said);
        }
        return found;
    }

    private static Set<Throwable> causes(Throwable failure) {
        Set<Throwable> seen = new HashSet<>();
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (seen.add(next)) {
                Optional.ofNullable(next.getCause()).ifPresent(open::push);
                if (next instanceof SQLException sql) {
                    Optional.ofNullable(sql.getNextException()).ifPresent(open::push);
                }
            }
        }
        return seen;
    }

    private static Optional<Outage> said(Throwable cause) {
        if (cause instanceof StorageFull) {
            return Optional.of(FULL);
        }
        if (cause instanceof SQLException sql) {
            return ofState(sql.getSQLState());
        }
        if (cause instanceof TooBusy) {
            return Optional.of(AWAY);
        }
        // the word that a transaction stands was not heard: the server keeps nothing else of that failure
        return cause instanceof XAException ? Optional.of(AWAY) : Optional.empty();
    }

    /** No state at all has what the pool says: nothing to be had, or not in time. */
    static Optional<Outage> ofState(@Nullable String state) {
        if (state == null || PASSING.stream().anyMatch(state::startsWith)) {
            return Optional.of(AWAY);
        }
        return StorageFull.isMeantBy(state) ? Optional.of(FULL) : Optional.empty();
    }
}
