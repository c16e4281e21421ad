package org.islet.uploader.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.driver.EarlierReadings;
import org.islet.devices.driver.Progress;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.family.Families;
import org.islet.devices.family.ascensiacontour.ContourMeter;
import org.islet.devices.transport.TransportClosed;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.detect.Detection;
import org.islet.uploader.emulated.EmulatedContour;
import org.islet.uploader.emulated.EmulatedNode;
import org.islet.uploader.emulated.EmulatedUsb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real usb4java and libusb, and at the other end of the cable a meter made by us. */
class ContourUsbTest {

    private static final int CONTOUR_NEXT_USB = 0x7410;
    private static final int RESULTS = 250;
    private static final LocalDateTime CLOCK = LocalDateTime.parse("2026-03-29T14:05");

    @RegisterExtension
    private final EmulatedUsb bus = new EmulatedUsb();

    @Test
    void meterIsFoundByItsUsbNumbers() throws IOException {
        bus.plugIn(meter());

        List<ConnectedDevice> connected =
                new Detection(Families.catalogue()).look().readable();

        assertThat(connected).singleElement().satisfies(device -> {
            assertThat(device.candidates().get(0).family().id()).isEqualTo("ascensia-contour");
            assertThat(device.name()).isEqualTo("Contour Next USB");
        });
    }

    @Test
    void everythingIsReadWithProgress() throws IOException, UnreadableCapture {
        bus.plugIn(meter());
        List<Integer> progress = new ArrayList<>();

        ReadResult result = read((done, total) -> {
            assertThat(total).isEqualTo(RESULTS);
            progress.add(done);
        });

        assertThat(result.isComplete()).isTrue();
        assertThat(progress).isSorted().contains(1, RESULTS / 2, RESULTS);
        Decoded decoded = connected().candidates().get(0).family().decoder().decode(result.capture());
        assertThat(decoded.problems()).isEmpty();
        assertThat(decoded.events()).hasSize(1 + RESULTS);
    }

    @Test
    void theSystemsOwnDriverStepsAsideAndComesBack() throws IOException {
        EmulatedNode node = bus.plugIn(meter()).withKernelDriver("usbhid");

        ReadResult result = read((done, total) -> {});

        assertThat(result.isComplete()).isTrue();
        assertThat(node.hasKernelDriver()).isTrue();
        assertThat(node.isClaimed()).isFalse();
    }

    @Test
    void theSystemsOwnDriverComesBackWhereAnotherProgramHoldsTheMeter() throws IOException {
        EmulatedNode node = bus.plugIn(meter()).withKernelDriver("usbhid");
        node.holdForAnother();

        assertThatThrownBy(() -> read((done, total) -> {})).hasMessageContaining("Another program");
        assertThat(node.hasKernelDriver()).isTrue();
    }

    @Test
    void cablePulledWhileReadingIsSaid() throws IOException {
        var node = new AtomicReference<EmulatedNode>();
        node.set(bus.plugIn(meter().before(100, () -> node.get().unplug())));

        assertThatThrownBy(() -> read((done, total) -> {}))
                .isInstanceOf(TransportClosed.class)
                .hasMessageContaining("Plug it in again");
        assertThat(new Detection(Families.catalogue()).look().readable()).isEmpty();
    }

    @Test
    void interfaceHeldByAnotherProgramIsSaid() throws IOException {
        bus.plugIn(meter()).holdForAnother();

        assertThatThrownBy(() -> read((done, total) -> {}))
                .isInstanceOf(TransportClosed.class)
                .hasMessageContaining("Another program is using the device");
    }

    @Test
    void stalledEndpointIsFreedAndTheFrameAskedForAgain() throws IOException {
        EmulatedContour meter = meter().stallingAt(7);
        EmulatedNode node = bus.plugIn(meter);

        ReadResult result = read((done, total) -> {});

        assertThat(result.isComplete()).isTrue();
        assertThat(node.haltsCleared()).isEqualTo(1);
        assertThat(meter.heard()).contains(0x15);
    }

    @Test
    void silentMeterIsWaitedForAsLongAsAsked() throws IOException {
        bus.plugIn(meter().mute());

        try (var transport = Pipes.open(
                connected().candidates().get(0).connection(), connected().place())) {
            assertThat(transport.read(Duration.ofMillis(50))).isEmpty();
        }
    }

    @Test
    void meterUnpluggedBeforeItIsOpenedIsSaid() throws IOException {
        EmulatedNode node = bus.plugIn(meter());
        ConnectedDevice device = connected();
        node.unplug();

        assertThatThrownBy(() -> Pipes.open(device.candidates().get(0).connection(), device.place()))
                .isInstanceOf(TransportClosed.class)
                .hasMessageContaining("Plug it in again");
    }

    @Test
    void meterCanBeReadTwiceInARow() throws IOException {
        bus.plugIn(meter());

        assertThat(read((done, total) -> {}).isComplete()).isTrue();
        assertThat(read((done, total) -> {}).isComplete()).isTrue();
    }

    private static ConnectedDevice connected() throws IOException {
        return new Detection(Families.catalogue()).look().readable().get(0);
    }

    private static ReadResult read(Progress progress) throws IOException {
        ConnectedDevice device = connected();
        var now = InstantSource.fixed(Instant.parse("2026-03-29T12:05:00Z"));
        try (var transport = Pipes.open(device.candidates().get(0).connection(), device.place())) {
            return device.candidates()
                    .get(0)
                    .family()
                    .driver()
                    .orElseThrow()
                    .read(transport, new ReadRequest(EarlierReadings.NONE, progress, () -> true, now));
        }
    }

    private static EmulatedContour meter() {
        return new EmulatedContour(
                CONTOUR_NEXT_USB, ContourMeter.nextUsb("4711000", GlucoseUnit.MG_PER_DL), CLOCK, memory());
    }

    private static List<DeviceEvent> memory() {
        return IntStream.range(0, RESULTS)
                .<DeviceEvent>mapToObj(i -> GlucoseReading.of(
                        new Origin(DeviceTime.toTheMinute(CLOCK.minusHours(6L * (RESULTS - i))), Source.ofLine(0, 1)),
                        GlucoseReading.Kind.METER,
                        Glucose.mgPerDl(70 + i % 150)))
                .toList();
    }
}
