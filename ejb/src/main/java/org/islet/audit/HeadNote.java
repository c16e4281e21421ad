package org.islet.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.islet.platform.RepeatedWork;

/** Notes the end of the trail in the log each hour: logs are kept elsewhere, and show when a trail was cut off. */
@ApplicationScoped
class HeadNote implements RepeatedWork {

    private static final System.Logger LOG = System.getLogger(HeadNote.class.getName());

    @Inject
    private AuditTrail trail;

    @Override
    public String name() {
        return "notes of the audit trail";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public After round() {
        LOG.log(Level.INFO, "The audit trail ends with " + trail.head());
        return After.PAUSE;
    }
}
