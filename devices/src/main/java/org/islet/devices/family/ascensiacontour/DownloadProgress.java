package org.islet.devices.family.ascensiacontour;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** What a meter has told so far, as far as a driver needs to know: its header, how many results, whether the end came. */
final class DownloadProgress {

    private final InstantSource hostClock;
    private Optional<Header> header = Optional.empty();
    private Optional<Instant> headerHeardAt = Optional.empty();
    private int results;
    private boolean end;

    DownloadProgress(InstantSource hostClock) {
        this.hostClock = hostClock;
    }

    void hear(Frame frame) {
        String text = frame.text().strip();
        switch (text.isEmpty() ? ' ' : text.charAt(0)) {
            case 'H' -> {
                header = Optional.of(Header.of(AstmRecord.parse(text, Delimiters.of(text))));
                headerHeardAt = Optional.of(hostClock.instant());
                results = 0;
            }
            case 'R' -> results++;
            case 'L' -> end = true;
            default -> {}
        }
    }

    Optional<Header> header() {
        return header;
    }

    /** The host's clock when the meter told its own: only together do they say how far the meter's is off. */
    Optional<Instant> headerHeardAt() {
        return headerHeardAt;
    }

    int results() {
        return results;
    }

    /** 0 while unknown. */
    int resultsPromised() {
        return header.map(Header::resultCount).map(count -> count.orElse(0)).orElse(0);
    }

    boolean isToTheEnd() {
        return end;
    }
}
