package org.islet.uploader.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.driver.EarlierReadings;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.family.Families;
import org.islet.devices.family.abbottlibre.AbbottLibreEmulator;
import org.islet.devices.family.abbottlibre.LibreEncoder;
import org.islet.devices.transport.TransportClosed;
import org.islet.uploader.detect.AttachedDevices;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.detect.Detection;
import org.islet.uploader.emulated.EmulatedNode;
import org.islet.uploader.emulated.EmulatedUsb;
import org.islet.uploader.emulated.HidWithoutOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real usb4java and libusb, and a reader that takes reports as control requests only. */
class LibreUsbTest {

    private static final int ABBOTT = 0x1A61;
    private static final int LIBRE = 0x3650;
    private static final int LIBRE_2 = 0x3950;
    private static final int READINGS = 200;

    /** After four greetings, and the questions for serial number, version, date and time. */
    private static final int QUESTION_FOR_HISTORY = 9;

    private static final LocalDateTime CLOCK = LocalDateTime.parse("2026-03-29T14:05");

    @RegisterExtension
    private final EmulatedUsb bus = new EmulatedUsb();

    @Test
    void readerWithoutAnEndpointToListenAtIsReadWhole() throws IOException, UnreadableCapture {
        EmulatedNode node = bus.plugIn(libre(LIBRE)).withKernelDriver("usbhid");

        ReadResult result = read();

        Decoded decoded = connected().candidates().get(0).family().decoder().decode(result.capture());
        assertThat(result.isComplete()).isTrue();
        assertThat(decoded.problems()).isEmpty();
        assertThat(decoded.events())
                .filteredOn(GlucoseReading.class::isInstance)
                .hasSize(READINGS);
        assertThat(node.hasKernelDriver()).isTrue();
        assertThat(connected().name()).isEqualTo("FreeStyle Libre reader");
    }

    @Test
    void reportThatStallsIsSentAgain() throws IOException {
        bus.plugIn(libre(LIBRE).stalling());

        assertThat(read().isComplete()).isTrue();
    }

    @Test
    void cablePulledWhileReadingIsSaid() throws IOException {
        var node = new AtomicReference<EmulatedNode>();
        node.set(bus.plugIn(
                libre(LIBRE).before(QUESTION_FOR_HISTORY, () -> node.get().unplug())));

        assertThatThrownBy(LibreUsbTest::read)
                .isInstanceOf(TransportClosed.class)
                .hasMessageContaining("Plug it in again");
    }

    @Test
    void encryptedReaderIsNotReadAndTheFileToBringIsNamed() throws IOException {
        bus.plugIn(libre(LIBRE_2));

        AttachedDevices attached = new Detection(Families.catalogue()).look();

        assertThat(attached.readable()).isEmpty();
        assertThat(attached.unreadable()).singleElement().satisfies(device -> {
            assertThat(device.headline()).contains("FreeStyle Libre 2 reader");
            assertThat(device.explanation()).contains("LibreView");
        });
    }

    private static ConnectedDevice connected() throws IOException {
        return new Detection(Families.catalogue()).look().readable().get(0);
    }

    private static ReadResult read() throws IOException {
        ConnectedDevice device = connected();
        var now = InstantSource.fixed(Instant.parse("2026-03-29T12:05:00Z"));
        try (var transport = HidTransport.open((UsbAddress) device.place())) {
            return device.candidates()
                    .get(0)
                    .family()
                    .driver()
                    .orElseThrow()
                    .read(transport, new ReadRequest(EarlierReadings.NONE, (done, total) -> {}, () -> true, now));
        }
    }

    private static HidWithoutOut libre(int product) {
        return new HidWithoutOut(
                ABBOTT,
                product,
                AbbottLibreEmulator.reader("JGMH123-T4567", CLOCK, LibreEncoder.history(history()), List.of()));
    }

    private static List<GlucoseReading> history() {
        return IntStream.range(0, READINGS)
                .mapToObj(i -> GlucoseReading.of(
                        new Origin(
                                DeviceTime.toTheSecond(CLOCK.minusMinutes(15L * (READINGS - i))), Source.ofLine(0, 1)),
                        GlucoseReading.Kind.SENSOR,
                        Glucose.mgPerDl(70 + i % 150)))
                .toList();
    }
}
