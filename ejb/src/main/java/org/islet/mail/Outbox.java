package org.islet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

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
     * Sends the letter that has been due longest. A crash between sending and committing sends it again: twice is
     * better than never.
     *
     * @return whether there was one
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean sendOne() {
        Optional<OutboxLetter> due = nextDue();
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private Optional<OutboxLetter> nextDue() {
        return database
                .createQuery(
                        "select l from OutboxLetter l where l.nextAttempt <= :now order by l.nextAttempt",
                        OutboxLetter.class)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    private void send(OutboxLetter waiting) {
        if (waiting.isTooOldAt(clock.instant()) || mailer.send(waiting.letter())) {
            database.remove(waiting);
        } else {
            waiting.failedAt(clock.instant());
        }
    }
}
