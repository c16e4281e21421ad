package org.islet.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MeasuredBodyTest {

    private final AtomicLong clock = new AtomicLong();

    @Test
    void aBodyOfTheLimitIsRead() throws IOException {
        var body = new MeasuredBody(new ByteArrayInputStream(new byte[100]), 100, clock::get);

        assertThat(body.readAllBytes()).hasSize(100);
        assertThat(body.refusal()).isEmpty();
    }

    @Test
    void oneByteMoreIsTooLarge() {
        var body = new MeasuredBody(new ByteArrayInputStream(new byte[101]), 100, clock::get);

        assertThatThrownBy(body::readAllBytes).isInstanceOf(BodyRefused.class);
        assertThat(body.refusal()).hasValue(Refusal.TOO_LARGE);
    }

    @Test
    void aByteNowAndThenIsTooSlow() {
        var body = new MeasuredBody(dripping(Duration.ofSeconds(3)), 100_000, clock::get);

        assertThatThrownBy(body::readAllBytes).isInstanceOf(BodyRefused.class);
        assertThat(body.refusal()).hasValue(Refusal.TOO_SLOW);
        assertThat(Duration.ofNanos(clock.get())).isBetween(MeasuredBody.GRACE, MeasuredBody.GRACE.plusSeconds(5));
    }

    @Test
    void aPoorLineIsQuickEnough() throws IOException {
        var body = new MeasuredBody(
                new ByteArrayInputStream(new byte[1 << 20]) {
                    @Override
                    public synchronized int read(byte[] buffer, int offset, int length) {
                        clock.addAndGet(length == 0 ? 0 : Duration.ofSeconds(1).toNanos());
                        return super.read(buffer, offset, (int) Math.min(length, MeasuredBody.SLOWEST_BYTES_A_SECOND));
                    }
                },
                1 << 20,
                clock::get);

        assertThat(body.readAllBytes()).hasSize(1 << 20);
    }

    @Test
    void whatFailsAtOnceIsBrokenAndWhatFailsAfterWaitingIsSlow() {
        assertThat(refusalOfFailureAfter(Duration.ZERO)).isEqualTo(Refusal.NOT_UNDERSTOOD);
        assertThat(refusalOfFailureAfter(Duration.ofSeconds(10))).isEqualTo(Refusal.TOO_SLOW);
    }

    private Refusal refusalOfFailureAfter(Duration wait) {
        var body = new MeasuredBody(
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        clock.addAndGet(wait.toNanos());
                        throw new IOException("gone");
                    }
                },
                100,
                clock::get);
        assertThatThrownBy(body::readAllBytes).isInstanceOf(BodyRefused.class);
        return body.refusal().orElseThrow();
    }

    private InputStream dripping(Duration pause) {
        return new InputStream() {
            @Override
            public int read() {
                clock.addAndGet(pause.toNanos());
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                buffer[offset] = (byte) read();
                return 1;
            }
        };
    }
}
