package org.islet.uploader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.islet.devices.capture.RawCapture;
import org.islet.uploader.cli.PassingTime.Meanwhile;
import org.islet.uploader.server.PretendServer;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpoolFolder;
import org.islet.uploader.spool.SpooledCapture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Devices that are plugged in while nobody looks at the program. */
class WatchedReadTest {

    /** What two tries take, half a minute apart. */
    private static final int LOOKS = 70;

    private final Spool spool = new Spool(SpoolFolder.ofThisComputer());
    private final StringWriter said = new StringWriter();
    private PretendServer pretend;

    @BeforeEach
    void start() throws IOException {
        pretend = new PretendServer();
    }

    @AfterEach
    void stop() throws IOException {
        pretend.close();
        for (SpooledCapture left : spool.pending()) {
            spool.discard(left);
        }
    }

    @Test
    void whatCouldNotBeSentIsSentOnceTheServerIsThere() throws IOException {
        pretend.busyFor(10);

        watch();

        assertThat(said.toString()).contains("waits safely", "120 new");
        assertThat(pretend.received()).hasSize(1);
        assertThat(spool.pending()).isEmpty();
    }

    @Test
    void whatWaitsForAnAnswerAboutItsClockGoesOnWaiting() throws IOException {
        spool.keep(
                new RawCapture(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-03-29T12:05:00Z")),
                        Optional.of(LocalDateTime.parse("2024-03-29T12:05:00")),
                        List.of()),
                Owner.of(Optional.of(PretendServer.PATIENT), PretendServer.TOKEN));

        watch();

        assertThat(pretend.received()).as("the device that is plugged in").hasSize(1);
        assertThat(spool.pending()).hasSize(1);
    }

    private void watch() {
        Meanwhile[] ahead = Collections.nCopies(LOOKS, (Meanwhile) () -> {}).toArray(Meanwhile[]::new);
        IsletUploader.commandLine(new PassingTime(DeviceWatch.BETWEEN_LOOKS, ahead))
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(
                        "--demo-device",
                        "libre",
                        "read",
                        "--watch",
                        "--server",
                        pretend.address(),
                        "--token",
                        PretendServer.TOKEN);
    }
}
