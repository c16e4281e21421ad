package org.islet.upload.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.islet.capture.CaptureStored;
import org.islet.platform.background.RepeatedWork;

/** Has heavy uploads read, one after the other: two at once would have half the memory each. */
@ApplicationScoped
public class HeavyUploads implements RepeatedWork {

    @Inject
    private Attempts attempts;

    @Inject
    private ReadingAttempt attempt;

    @Override
    public String name() {
        return "unread heavy uploads";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public After round() {
        Optional<CaptureStored> next = attempts.next(UploadWeight.HEAVY);
        next.ifPresent(attempt::make);
        return next.isPresent() ? After.NEXT : After.PAUSE;
    }
}
