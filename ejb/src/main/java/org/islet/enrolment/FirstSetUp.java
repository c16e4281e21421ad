package org.islet.enrolment;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import org.islet.clinic.Clinics;

/** As long as there is no clinic, the log says at each start where the code is that opens the first one. */
@Singleton
@Startup
@DependsOn("Migrations")
public class FirstSetUp {

    private static final System.Logger LOG = System.getLogger(FirstSetUp.class.getName());

    @Inject
    private Clinics clinics;

    @Inject
    private SetUpCode code;

    @PostConstruct
    void sayWhereTheCodeIs() {
        if (clinics.all().isEmpty()) {
            code.keepOneIfNoneIsSet()
                    .ifPresent(file -> LOG.log(
                            Level.INFO,
                            "There is no clinic yet. The set-up code that opens the first one is in " + file));
        }
    }
}
