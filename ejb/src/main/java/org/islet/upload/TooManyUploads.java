package org.islet.upload;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.NamedFailure;
import org.islet.platform.TryLater;

/** One patient has more on its way than a person brings. */
@ApplicationException(rollback = true)
public class TooManyUploads extends NamedFailure implements TryLater {

    private static final long serialVersionUID = 1L;

    private TooManyUploads(Phrase why) {
        super(why);
    }

    static TooManyUploads open(int most) {
        return new TooManyUploads(Phrase.of("too-many-uploads.open", most));
    }

    static TooManyUploads today(int mebibytes) {
        return new TooManyUploads(Phrase.of("too-many-uploads.today", mebibytes));
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }
}
