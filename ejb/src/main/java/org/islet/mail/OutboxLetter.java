package org.islet.mail;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A letter that is waiting to be sent; the row is deleted when it is gone, so that its words are kept no longer. */
@Entity
@Table(name = "outbox_letter")
@Cacheable(false)
class OutboxLetter {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(name = "recipient")
    private String recipient;

    private String subject;

    private String body;

    private Instant written;

    private int attempts;

    @Column(name = "next_attempt")
    private Instant nextAttempt;

    protected OutboxLetter() {}

    OutboxLetter(Letter letter, Instant now) {
        id = UUID.randomUUID();
        recipient = letter.to().value();
        subject = letter.subject();
        body = letter.body();
        written = now;
        nextAttempt = now;
    }

    UUID id() {
        return id;
    }

    Letter letter() {
        return new Letter(new EmailAddress(recipient), subject, body);
    }

    /** An attempt that is still in the outbox later has failed: twice the pause each time, ending up at an hour. */
    void attemptedAt(Instant now) {
        attempts++;
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        nextAttempt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    Instant nextAttempt() {
        return nextAttempt;
    }

    /** After a day the letter is no longer true: a temporary password in it has expired. */
    boolean isTooOldAt(Instant now) {
        return now.isAfter(written.plus(PATIENCE));
    }
}
