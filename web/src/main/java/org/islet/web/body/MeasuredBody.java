package org.islet.web.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A body that may be only so long, and has to arrive at a pace: a thread waits for it, and whoever sends a byte now and
 * then would keep that thread. A length that was announced, or not, proves nothing; what is really read is counted.
 */
final class MeasuredBody extends FilterInputStream {

    /** Time to get going, for bad lines. */
    static final Duration GRACE = Duration.ofSeconds(15);

    /** 64 kbit/s: less than any line on which a page can be used. */
    static final long SLOWEST_BYTES_A_SECOND = 8 * 1024;

    /** A read that fails after this failed because nothing came. */
    private static final Duration WAITED = Duration.ofSeconds(1);

    private final long limit;
    private final LongSupplier nanoTime;
    private final long began;
    private long taken;
    private Optional<Refusal> refusal = Optional.empty();

    MeasuredBody(InputStream in, long limit, LongSupplier nanoTime) {
        super(in);
        this.limit = limit;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        long asked = nanoTime.getAsLong();
        int read;
        try {
            read = super.read(buffer, offset, length);
        } catch (IOException endedEarly) {
            boolean waited = nanoTime.getAsLong() - asked > WAITED.toNanos();
            throw refused(waited || isLate() ? Refusal.TOO_SLOW : Refusal.NOT_UNDERSTOOD);
        }
        taken += Math.max(read, 0);
        if (taken > limit) {
            throw refused(Refusal.TOO_LARGE);
        }
        if (read >= 0 && isLate()) {
            throw refused(Refusal.TOO_SLOW);
        }
        return read;
    }

    /** Parsers wrap what a stream throws: the stream itself is asked. */
    Optional<Refusal> refusal() {
        return refusal;
    }

    private BodyRefused refused(Refusal reason) {
        refusal = Optional.of(reason);
        return new BodyRefused(reason);
    }

    private boolean isLate() {
        Duration allowed = GRACE.plusSeconds(taken / SLOWEST_BYTES_A_SECOND);
        return nanoTime.getAsLong() - began > allowed.toNanos();
    }
}
