package org.islet.uploader.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.driver.EarlierReadings;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.driver.ReadResult;
import org.islet.devices.family.Families;
import org.islet.devices.family.medtronicparadigm.ParadigmEmulator;
import org.islet.devices.simulator.SimulatedMemory;
import org.islet.devices.transport.TransportClosed;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.detect.Detection;
import org.islet.uploader.emulated.BulkDevice;
import org.islet.uploader.emulated.EmulatedNode;
import org.islet.uploader.emulated.EmulatedUsb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real usb4java and libusb, and at the other end of the cable a CareLink stick with a pump beside it, made by us. */
class ParadigmUsbTest {

    private static final int MEDTRONIC = 0x0A21;
    private static final int STICK = 0x8001;
    private static final String NUMBER = "554123";
    private static final RawCapture MEMORY = SimulatedMemory.paradigm("554", NUMBER, LocalDate.parse("2026-03-29"));

    @RegisterExtension
    private final EmulatedUsb bus = new EmulatedUsb();

    @Test
    void stickIsFoundAndAsksForTheNumberOfThePump() throws IOException {
        bus.plugIn(stick());

        assertThat(connected().name()).isEqualTo("Medtronic Paradigm pumps");
        assertThat(connected().needs())
                .hasValueSatisfying(needed -> assertThat(needed.fits(NUMBER)).isTrue());
        assertThat(connected().canBeGoneOnWith()).isTrue();
    }

    @Test
    void everythingIsRead() throws IOException, UnreadableCapture {
        EmulatedNode node = bus.plugIn(stick()).withKernelDriver("usbserial");

        ReadResult result = read();

        assertThat(result.isComplete()).isTrue();
        assertThat(connected()
                        .candidates()
                        .get(0)
                        .family()
                        .decoder()
                        .decode(result.capture())
                        .problems())
                .isEmpty();
        assertThat(node.isClaimed()).isFalse();
        assertThat(node.hasKernelDriver()).isTrue();
    }

    @Test
    void cablePulledWhileReadingIsSaid() throws IOException {
        var node = new AtomicReference<EmulatedNode>();
        node.set(bus.plugIn(stick().before(300, () -> node.get().unplug())));

        assertThatThrownBy(ParadigmUsbTest::read)
                .isInstanceOf(TransportClosed.class)
                .hasMessageContaining("Plug it in again");
    }

    @Test
    void interfaceHeldByAnotherProgramIsSaid() throws IOException {
        bus.plugIn(stick()).holdForAnother();

        assertThatThrownBy(ParadigmUsbTest::read)
                .isInstanceOf(TransportClosed.class)
                .hasMessageContaining("Another program is using");
    }

    @Test
    void stalledEndpointIsFreed() throws IOException {
        EmulatedNode node = bus.plugIn(stick().stallingAt(40));

        assertThat(read().isComplete()).isTrue();
        assertThat(node.haltsCleared()).isEqualTo(1);
    }

    private static BulkDevice stick() {
        return new BulkDevice(MEDTRONIC, STICK, new ParadigmEmulator(MEMORY));
    }

    private static ConnectedDevice connected() throws IOException {
        List<ConnectedDevice> found = new Detection(Families.catalogue()).look().readable();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static ReadResult read() throws IOException {
        ConnectedDevice device = connected();
        var request = new ReadRequest(
                EarlierReadings.NONE,
                (done, total) -> {},
                () -> true,
                InstantSource.fixed(Instant.parse("2026-03-29T12:05:00Z")),
                Optional.of(NUMBER));
        try (var transport = Pipes.open(device.candidates().get(0).connection(), device.place())) {
            return device.candidates().get(0).family().driver().orElseThrow().read(transport, request);
        }
    }
}
