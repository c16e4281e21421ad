package org.islet.upload.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.islet.capture.CaptureStored;
import org.islet.platform.background.RepeatedWork;

/** Has light uploads read, a few beside each other: most are called for while their sender still looks. */
@ApplicationScoped
public class LightUploads implements RepeatedWork {

    private static final int READ_AT_ONCE = 3;

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
    public int abreast() {
        return READ_AT_ONCE;
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
