package org.islet.it.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.islet.devices.ChildJava;
import org.islet.it.bench.Bench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The short form of {@code ./islet bench crash}, in a process of its own: what it kills must not be this one. */
@Tag("on-its-own")
class CrashIT {

    @Test
    void whatWasReceiptedIsThereOnceWhateverWasKilled() throws IOException, InterruptedException {
        Process run = ChildJava.running(
                        Bench.class.getName(),
                        List.of("-Xmx512m"),
                        List.of("crash", "--minutes", "2", "--seed", "20261128"))
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).as(said).isZero();
        assertThat(said).contains("Every receipt was kept, once and unaltered.");
    }
}
