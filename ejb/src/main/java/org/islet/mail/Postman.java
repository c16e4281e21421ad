package org.islet.mail;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Empties the outbox: when called, and every half minute for what could not be sent before. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

    @Inject
    private Outbox outbox;

    @Asynchronous
    public void call() {
        round();
    }

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void round() {
        boolean more = true;
        while (more) {
            more = outbox.sendOne();
        }
    }
}
