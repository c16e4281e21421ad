package org.islet.uploader.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.RawCapture;
import org.islet.uploader.cli.IsletUploader;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.server.PretendServer;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.workflow.DeviceReadout;
import org.islet.uploader.workflow.HowFarRead;
import org.islet.uploader.workflow.SpooledReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

class DemoDeviceTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyOneIsReadToItsEndByTheDriverOfItsFamily(DemoDevice demo) throws Exception {
        ConnectedDevice device = demo.look().readable().get(0);
        var spool = new Spool(folder);
        var owner = Owner.of(Optional.empty(), "token");
        spool.numbers().remember(owner, device.family(), "118203");
        var readout = new DeviceReadout(demo::open, spool, owner, HowFarRead.NOTHING, Clock.systemDefaultZone());

        SpooledReading kept = readout.read(device, device.demoNumber(), (done, total) -> {}, () -> true);

        assertThat(kept.isComplete()).isTrue();
        assertThat(spool.numbers().of(owner, device.family()))
                .as("the number of a real one")
                .contains("118203");
        assertThat(kept.clock()).isEmpty();
        assertThat(device.name()).contains("demonstration");
        RawCapture capture = CaptureFile.open(Files.readAllBytes(kept.capture().file()));
        assertThat(capture.notes().isDemonstration()).isTrue();
        assertThat(capture.serial())
                .hasValueSatisfying(serial -> assertThat(serial).startsWith("demonstration-"));
    }

    @Test
    void itIsNamedWhatItIsAmongTheConnectedDevices() {
        assertThat(said("--demo-device", "paradigm-554", "devices"))
                .contains("Paradigm Veo 554 (demonstration, not a real device)");
        assertThat(said("devices", "--demo-device", "paradigm-554")).contains("demonstration");
    }

    /** Who watches for devices reads the one that is there, and may end with it. */
    @Test
    void itIsReadUnattendedAndToldInJson() throws Exception {
        try (var server = new PretendServer()) {
            String told = said(
                    "--demo-device",
                    "paradigm-554",
                    "read",
                    "--watch",
                    "--once",
                    "--json",
                    "--server",
                    server.address(),
                    "--token",
                    PretendServer.TOKEN);

            assertThat(told)
                    .contains("\"event\":\"reading\"", "\"demonstration\":true")
                    .containsPattern("\"event\":\"progress\".*\"counted\":\"part\"")
                    .contains("\"event\":\"kept\"", "\"complete\":true")
                    .containsPattern("\"event\":\"sent\".*\"newEvents\":120");
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void anUnknownOneIsSaidWithThoseThereAre() {
        assertThat(said("--demo-device", "pump", "devices")).contains("There are: paradigm-554");
    }

    private static String said(String... arguments) {
        var said = new StringWriter();
        CommandLine line = IsletUploader.commandLine();
        line.setOut(new PrintWriter(said));
        line.setErr(new PrintWriter(said));
        line.execute(arguments);
        return said.toString();
    }
}
