package org.islet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where letters wait: written in the transaction of the act they tell about, sent only after it was committed. */
@ApplicationScoped
class Outbox {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    @Inject
    private Event<LetterWritten> written;

    @Inject
    private Mailer mailer;

    @Transactional
    void keep(Letter letter) {
        database.persist(new OutboxLetter(letter, clock.instant()));
        written.fire(new LetterWritten());
    }

    /**
     * Takes the letter that has been due longest, for this portal alone: one that another portal is sending is passed
     * over. The attempt is written down before it is made, so that a letter that fails does not hold up the others.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> claim() {
        Instant now = clock.instant();
        Optional<OutboxLetter> due = lock(
                "select * from outbox_letter where next_attempt <= ?1 order by next_attempt limit 1",
                now.atOffset(ZoneOffset.UTC));
        due.ifPresent(letter -> letter.attemptedAt(now));
        return due.map(OutboxLetter::id);
    }

    /**
     * Sends it, or forgets it when it is no longer true. The row is gone before the letter leaves, and only the word to
     * the database that it stays gone comes after: who is killed exactly between the two sends the letter again, under
     * the same message id. Twice is better than never.
     */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    void send(UUID claimed) throws MessagingException, IOException {
        Optional<OutboxLetter> waiting = lock("select * from outbox_letter where id = ?1", claimed);
        if (waiting.isEmpty()) {
            return;
        }
        OutboxLetter letter = waiting.get();
        database.remove(letter);
        database.flush();
        if (!letter.isTooOldAt(clock.instant())) {
            mailer.send(letter.id(), letter.letter());
        }
    }

    private Optional<OutboxLetter> lock(String select, Object parameter) {
        List<?> found = database.createNativeQuery(select + " for update skip locked", OutboxLetter.class)
                .setParameter(1, parameter)
                .getResultList();
        return found.stream().findFirst().map(OutboxLetter.class::cast);
    }
}
