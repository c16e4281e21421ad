package org.islet.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.islet.platform.DatabaseHealth;

/** Ready to serve means: the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseAnswers implements HealthCheck {

    @Inject
    private DatabaseHealth database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(database.answers()).build();
    }
}
