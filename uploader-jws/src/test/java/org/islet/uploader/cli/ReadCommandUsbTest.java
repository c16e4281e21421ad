package org.islet.uploader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.util.List;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.decode.Decoded;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.family.Families;
import org.islet.devices.family.ascensiacontour.ContourMeter;
import org.islet.uploader.emulated.EmulatedContour;
import org.islet.uploader.emulated.EmulatedUsb;
import org.islet.uploader.server.PretendServer;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.spool.SpoolFolder;
import org.islet.uploader.spool.SpooledCapture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the meter on the USB to the server's answer, by command. */
class ReadCommandUsbTest {

    private static final int CONTOUR_NEXT_USB = 0x7410;

    @RegisterExtension
    private final EmulatedUsb bus = new EmulatedUsb();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Spool spool = new Spool(SpoolFolder.ofThisComputer());
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
    void connectedMeterIsReadAndSent() throws Exception {
        plugIn(LocalDateTime.now());

        int exitCode = run("read", "--server", pretend.address(), "--token", PretendServer.TOKEN);

        assertThat(exitCode).as(err.toString()).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("Contour Next USB: 120 new, 3 already there.\n");
        assertThat(spool.pending()).isEmpty();
        Decoded decoded = Families.catalogue()
                .byId("ascensia-contour")
                .orElseThrow()
                .decoder()
                .decode(CaptureFile.open(pretend.received().get(0)));
        assertThat(decoded.problems()).isEmpty();
        assertThat(decoded.events()).hasSize(2);
    }

    @Test
    void noMeterIsSaid() {
        int exitCode = run("read", "--server", pretend.address(), "--token", PretendServer.TOKEN);

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString()).contains("No device was found. Plug it in");
    }

    @Test
    void readingWaitsWhenTheServerRefusesAndIsSentLater() throws IOException {
        plugIn(LocalDateTime.now());

        int refused = run("read", "--server", pretend.address(), "--token", "stale");

        assertThat(refused).isEqualTo(1);
        assertThat(err.toString()).contains("waits safely").contains("upload --pending");
        assertThat(spool.pending()).hasSize(1);

        run("upload", "--pending", "--server", pretend.address(), "--token", PretendServer.TOKEN);

        assertThat(pretend.received()).isEmpty();
        assertThat(err.toString()).contains("--claim");

        int sent = run("upload", "--pending", "--claim", "--server", pretend.address(), "--token", PretendServer.TOKEN);

        assertThat(sent).isZero();
        assertThat(pretend.received()).hasSize(1);
        assertThat(spool.pending()).isEmpty();
    }

    @Test
    void wrongClockIsNotSentWithoutAWord() throws IOException {
        plugIn(LocalDateTime.now().plusHours(1));

        int asked = run("read", "--server", pretend.address(), "--token", PretendServer.TOKEN);
        int accepted = run("read", "--accept-clock", "--server", pretend.address(), "--token", PretendServer.TOKEN);

        assertThat(asked).isEqualTo(1);
        assertThat(err.toString()).contains("ahead of this computer's").contains("--accept-clock");
        assertThat(accepted).isZero();
        assertThat(pretend.received()).hasSize(1);
    }

    @Test
    void devicesSaysWhatIsConnected() throws IOException {
        plugIn(LocalDateTime.now());

        int exitCode = run("devices");

        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .contains("[1A79:7410] Ascensia Contour Next USB")
                .containsSubsequence("Connected now:", "  Contour Next USB");
    }

    @Test
    void deviceNobodyKnowsIsNamedByItsNumberWithWhatToDo() throws IOException {
        bus.plugIn(new EmulatedContour(
                0x0BAD, ContourMeter.nextUsb("4711000", GlucoseUnit.MG_PER_DL), LocalDateTime.now(), List.of()));

        int exitCode = run("read", "--server", pretend.address(), "--token", PretendServer.TOKEN);

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString())
                .contains("No device was found", "not known to this program: 1A79:0BAD", "file to bring");
    }

    private void plugIn(LocalDateTime clock) throws IOException {
        var result = GlucoseReading.of(
                new Origin(DeviceTime.toTheMinute(clock.minusHours(2)), Source.ofLine(0, 1)),
                GlucoseReading.Kind.METER,
                Glucose.mgPerDl(101));
        bus.plugIn(new EmulatedContour(
                CONTOUR_NEXT_USB, ContourMeter.nextUsb("4711000", GlucoseUnit.MG_PER_DL), clock, List.of(result)));
    }

    private int run(String... arguments) {
        return IsletUploader.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
