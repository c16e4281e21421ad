package org.islet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.islet.platform.background.RepeatedWork;

/**
 * Seals the trail every ten minutes and notes the seal in the log: logs are kept elsewhere, and show when a trail was cut
 * off. A portal that finds another one sealing notes what is sealed already.
 */
@ApplicationScoped
class ChainCheckpoint implements RepeatedWork {

    private static final System.Logger LOG = System.getLogger(ChainCheckpoint.class.getName());

    @Inject
    private Seals seals;

    @Override
    public String name() {
        return "seals of the audit trail";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public After round() {
        seals.seal();
        seals.newest().ifPresent(seal -> LOG.log(Level.INFO, "The audit trail is sealed by " + seal));
        return After.PAUSE;
    }
}
