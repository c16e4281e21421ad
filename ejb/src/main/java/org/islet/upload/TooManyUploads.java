package org.islet.upload;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import org.islet.platform.TryLater;

/** One patient has more on its way than a person brings. */
@ApplicationException(rollback = true)
public class TooManyUploads extends RuntimeException implements TryLater {

    private static final long serialVersionUID = 1L;

    private TooManyUploads(String message) {
        super(message);
    }

    static TooManyUploads open(int most) {
        return new TooManyUploads(
                most + " uploads are open: complete them first, or wait; what is not completed within a"
                        + " day makes room");
    }

    static TooManyUploads today(int mebibytes) {
        return new TooManyUploads("More than " + mebibytes + " MiB were uploaded within a day, and nothing of this was"
                + " stored: go on tomorrow");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }
}
