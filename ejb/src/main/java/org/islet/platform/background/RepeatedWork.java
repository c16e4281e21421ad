package org.islet.platform.background;

import java.time.Duration;

/**
 * Work that goes on in the background for as long as the portal runs: an application scoped bean that implements this is
 * called by {@link Background}, round after round, whatever happens in one of them.
 *
 * <p>A round may throw anything; it is called again after the pause. So whatever could fail for ever writes its attempt
 * down before it begins, in a transaction of its own, and lets the others of its kind go first the next time. Several
 * portals run the same rounds on one database: a piece is claimed there.
 */
public interface RepeatedWork {

    /** What operators read of it, a plural noun: letters, sweeps. */
    String name();

    /** Between two rounds, when nobody rings. */
    Duration pause();

    /** How many rounds may be under way beside each other. */
    default int abreast() {
        return 1;
    }

    /** Does one piece. */
    After round() throws Exception;

    /** The portal stops now, and a round may be under way that will not end: others may begin its piece at once. */
    default void stop() {}

    /** What follows a round. */
    enum After {
        /** There may be another piece: the next round begins at once. */
        NEXT,
        /** Nothing is left for now. */
        PAUSE
    }
}
