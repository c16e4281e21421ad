package org.islet.uploader.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.Cursor;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.Connection;
import org.islet.devices.catalogue.UsbId;
import org.islet.devices.driver.Cancellation;
import org.islet.devices.driver.Driver;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.emulator.EmulatedCable;
import org.islet.devices.emulator.EmulatedDevice;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.transport.Transport;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.emulated.PretendFamily;
import org.islet.uploader.server.IsletServer;
import org.islet.uploader.server.PretendServer;
import org.islet.uploader.spool.Owner;
import org.islet.uploader.spool.Spool;
import org.islet.uploader.transport.UsbAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceReadoutTest {

    private static final UsbId USB = new UsbId(0x1234, 0x5678);
    private static final Connection CABLE = new Connection.Hid(List.of(USB));
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-29T12:05:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final AtomicReference<Cursor> goneOnFrom = new AtomicReference<>();
    private boolean endsEarly;

    @Test
    void theDriverGoesOnWhereTheServerSaysAndSaysHowFarItCame() throws Exception {
        try (var server = new PretendServer().havingRead("page 17")) {
            SpooledReading kept = read(HowFarRead.of(islet(server)));

            assertThat(goneOnFrom.get()).isEqualTo(new Cursor("page 17"));
            assertThat(captureOf(kept).next()).contains(new Cursor("page 29"));
        }
    }

    @Test
    void whereTheServerIsAwayEverythingIsRead() throws Exception {
        IsletServer gone;
        try (var server = new PretendServer()) {
            gone = islet(server);
        }

        read(HowFarRead.of(gone));

        assertThat(goneOnFrom.get()).isEqualTo(Cursor.START);
    }

    @Test
    void aReadingThatStoppedEarlySaysNotHowFarItCame() throws Exception {
        endsEarly = true;

        SpooledReading kept = read(HowFarRead.NOTHING);

        assertThat(kept.isComplete()).isFalse();
        assertThat(captureOf(kept).next()).isEmpty();
        assertThat(captureOf(kept).notes().endedEarly()).contains("paradigm.lost");
        assertThat(kept.remedy()).contains("read it again");
    }

    @Test
    void deviceThatDoesNotSayItsModelIsTheOnlyOneWithItsUsbNumber() throws Exception {
        assertThat(captureOf(read(HowFarRead.NOTHING)).model()).contains("1");
    }

    private SpooledReading read(HowFarRead before) throws IOException {
        var family = new PretendFamily("acme-pump", CABLE, Optional.of(new PageDriver()));
        var device = new ConnectedDevice(List.of(family.candidate()), new UsbAddress(USB, 1, 2));
        var owner = Owner.of(Optional.of(UUID.randomUUID()), "token");
        return new DeviceReadout(
                        (connection, place) -> new EmulatedCable(new Silent()), new Spool(folder), owner, before, NOW)
                .read(device, (done, total) -> {}, () -> true);
    }

    private static IsletServer islet(PretendServer server) throws Exception {
        return new IsletServer(server.signIn(), pause -> {});
    }

    private static RawCapture captureOf(SpooledReading kept) throws Exception {
        return CaptureFile.open(Files.readAllBytes(kept.capture().file()));
    }

    private static final class Silent implements EmulatedDevice {

        @Override
        public void hear(byte[] piece) {}

        @Override
        public Optional<byte[]> tell() {
            return Optional.empty();
        }
    }

    /** Of a device that remembers pages, and tells those that are new. */
    private final class PageDriver implements Driver {

        @Override
        public Optional<String> probe(Transport transport, Cancellation cancellation) {
            return Optional.empty();
        }

        @Override
        public ReadResult read(Transport transport, ReadRequest request) {
            goneOnFrom.set(request.earlier().of("12345"));
            return new ReadResult(
                    RawCapture.ofFile(new byte[] {1}),
                    new Cursor("page 29"),
                    !endsEarly,
                    Optional.of(Phrase.of("paradigm.lost")).filter(why -> endsEarly));
        }
    }
}
