package org.islet.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.islet.capture.CaptureStored;
import org.islet.platform.RepeatedWork;

/** Has light uploads read that wait, because a server stopped between the receipt and the reading, or many came at once. */
@ApplicationScoped
class LightUploads implements RepeatedWork {

    @Inject
    private GivenUp givenUp;

    @Inject
    private Attempts attempts;

    @Inject
    private ReadingAttempt attempt;

    @Override
    public String name() {
        return "unread light uploads";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public After round() {
        givenUp.takeUpWithNewDecoders();
        givenUp.afterTheLastAttempt();
        givenUp.leftByOthers();
        Optional<CaptureStored> next = attempts.next(UploadWeight.LIGHT);
        next.ifPresent(attempt::make);
        return next.isPresent() ? After.NEXT : After.PAUSE;
    }

    @Override
    public void stop() {
        attempt.giveBackAll();
    }
}
