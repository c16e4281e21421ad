package org.islet.uploader.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.language.Speech;
import org.islet.uploader.server.RetryDelay;
import org.islet.uploader.transport.Place;

/** Looks for devices, look after look, and has each read once. What waits is sent while there is none. */
final class DeviceWatch {

    static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** Half a minute. */
    private static final int LOOKS_BETWEEN_SENDINGS = 30;

    private static final String LOOKING = "looking";
    private static final String SENDING = "sending";

    /** What it does; each may fail and is done again. */
    interface Work {

        List<ConnectedDevice> look() throws IOException;

        /** Who answers at its place now; empty where nobody does. */
        Optional<String> answering(ConnectedDevice device);

        ExitCode read(ConnectedDevice device) throws IOException;

        ExitCode sendWaiting() throws IOException;
    }

    private final Work work;
    private final RetryDelay pauses;
    private final boolean isOnce;
    private final Telling telling;
    private final Map<Place, WatchedPlace> places = new HashMap<>();
    private final LastingTroubles troubles;

    /** @param isOnce whether it ends with the first device */
    DeviceWatch(Work work, RetryDelay pauses, boolean isOnce, Telling telling) {
        this.work = work;
        this.pauses = pauses;
        this.isOnce = isOnce;
        this.telling = telling;
        this.troubles = new LastingTroubles(telling);
    }

    /** Ends by itself only where no other could be sent either. */
    ExitCode go() throws IOException {
        telling.note(Speech.say("watch.devices"));
        for (int idle = 0; ; ) {
            Optional<ConnectedDevice> next = next();
            ExitCode how = ExitCode.DONE;
            if (next.isPresent()) {
                how = read(next.get());
            } else if (++idle % LOOKS_BETWEEN_SENDINGS == 0) {
                how = sendWaiting();
            }
            if (how == ExitCode.WRONG_TOKEN || (isOnce && next.isPresent())) {
                return how;
            }
            if (next.isEmpty()) {
                pauses.pause(BETWEEN_LOOKS);
            }
        }
    }

    /** The first that was not read where it is. */
    private Optional<ConnectedDevice> next() throws IOException {
        List<ConnectedDevice> connected;
        try {
            connected = work.look();
            troubles.over(LOOKING);
        } catch (IOException unseen) {
            if (isOnce) {
                throw unseen;
            }
            troubles.failed(LOOKING, unseen);
            return Optional.empty();
        }
        places.keySet().retainAll(connected.stream().map(ConnectedDevice::place).toList());
        return connected.stream().filter(this::isToBeRead).findFirst();
    }

    private boolean isToBeRead(ConnectedDevice device) {
        WatchedPlace known = places.get(device.place());
        return known == null || known.isDue();
    }

    private ExitCode read(ConnectedDevice device) {
        WatchedPlace place =
                places.computeIfAbsent(device.place(), any -> new WatchedPlace(device, () -> work.answering(device)));
        try {
            ExitCode how = work.read(device);
            place.wasRead();
            return how;
        } catch (IOException e) {
            ExitCode how = ExitCode.of(e);
            telling.failed(how, Speech.of(e));
            if (how == ExitCode.DEVICE_FAILED || how == ExitCode.THIS_COMPUTER) {
                place.hasFailed();
            } else {
                place.wasRead();
            }
            return how;
        }
    }

    private ExitCode sendWaiting() {
        try {
            ExitCode how = work.sendWaiting();
            troubles.over(SENDING);
            return how;
        } catch (IOException e) {
            ExitCode how = ExitCode.of(e);
            if (how != ExitCode.SERVER_AWAY) {
                troubles.failed(SENDING, e);
            }
            return how;
        }
    }
}
