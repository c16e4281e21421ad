package org.islet.uploader.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.transport.SerialAddress;

/**
 * Where a device was found that was read, or was to be. A place mostly goes when its device is unplugged. A serial cable
 * stays, whatever hangs on it: there it is asked for who answers.
 */
final class WatchedPlace {

    /** Half a minute: a meter is not kept awake by questions. */
    private static final int LOOKS_BETWEEN = 30;

    private final Supplier<Optional<String>> asking;
    private final boolean isLasting;
    private int looks;
    private boolean isToBeTriedAgain;
    private Optional<String> answering = Optional.empty();

    /** @param asking who answers there now */
    WatchedPlace(ConnectedDevice device, Supplier<Optional<String>> asking) {
        this.asking = asking;
        this.isLasting = device.place() instanceof SerialAddress;
    }

    /** Its device was read to where it goes. */
    void wasRead() {
        isToBeTriedAgain = false;
        answering = isLasting ? asking.get() : Optional.empty();
    }

    /** Its device was silent, or could not be reached. */
    void hasFailed() {
        isToBeTriedAgain = !isLasting;
        answering = Optional.empty();
    }

    /**
     * To be asked once a look. On a lasting place it is where another answers than before, or one after nobody did: it may
     * be another of the same model.
     */
    boolean isDue() {
        looks++;
        if (looks < LOOKS_BETWEEN) {
            return false;
        }
        looks = 0;
        return isLasting ? answersAnew() : isToBeTriedAgain;
    }

    private boolean answersAnew() {
        Optional<String> now = asking.get();
        boolean isAnother = now.isPresent() && !now.equals(answering);
        answering = now;
        return isAnother;
    }
}
