package org.islet.audit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/** Notes the end of the trail in the log each hour: logs are kept elsewhere, and show when a trail was cut off. */
@Singleton
@Startup
@DependsOn("Migrations")
public class HeadNote {

    private static final System.Logger LOG = System.getLogger(HeadNote.class.getName());

    @Inject
    private AuditTrail trail;

    @Schedule(hour = "*", persistent = false)
    void note() {
        LOG.log(Level.INFO, "The audit trail ends with " + trail.head());
    }
}
