package org.islet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fish.payara.micro.PayaraMicroRuntime;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

    @TempDir
    private Path home;

    @Test
    void aServerThatBeganToEndByItselfIsWaitedFor() throws Exception {
        var lastRounds = new CountDownLatch(1);
        var itself = new Thread(() -> await(lastRounds), Server.OWN_END);
        itself.start();
        var closing = new Thread(this::close);
        closing.start();

        while (closing.isAlive() && closing.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertThat(closing.isAlive()).as("waits").isTrue();
        lastRounds.countDown();
        closing.join();
        assertThat(itself.isAlive()).isFalse();
    }

    private void close() {
        try {
            new Server(endingByItself(), new ServerFiles(home, home, home, false)).close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static PayaraMicroRuntime endingByItself() {
        return (PayaraMicroRuntime) Proxy.newProxyInstance(
                ServerTest.class.getClassLoader(), new Class<?>[] {PayaraMicroRuntime.class}, (proxy, method, args) -> {
                    throw new IllegalStateException("Payara Micro is not Running");
                });
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
