package org.islet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.islet.platform.background.RepeatedWork;

/** Empties the outbox, letter by letter. */
@ApplicationScoped
class OutboxSender implements RepeatedWork {

    @Inject
    private Outbox outbox;

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    public After round() throws MessagingException, IOException {
        Optional<UUID> due = outbox.claim();
        if (due.isEmpty()) {
            return After.PAUSE;
        }
        outbox.send(due.get());
        return After.NEXT;
    }
}
