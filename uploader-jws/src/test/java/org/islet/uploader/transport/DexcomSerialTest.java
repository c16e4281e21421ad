package org.islet.uploader.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.catalogue.UsbId;
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
import org.islet.devices.family.dexcomreceiver.ReceiverEmulator;
import org.islet.devices.family.dexcomreceiver.ReceiverEncoder;
import org.islet.devices.transport.Transport;
import org.islet.uploader.emulated.EmulatedSerialPort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A receiver read through the real library of serial lines, on a pseudo terminal. */
@EnabledOnOs(OS.LINUX)
class DexcomSerialTest {

    private static final UsbId RECEIVER = new UsbId(0x22A3, 0x0047);
    private static final int READINGS = 900;
    private static final LocalDateTime CLOCK = LocalDateTime.parse("2026-03-29T14:05:10");
    private static final Duration AHEAD = Duration.ofHours(2);

    @Test
    void receiverIsReadWholeThroughASerialPort() throws IOException, UnreadableCapture {
        Candidate receiver = Families.catalogue().candidates(RECEIVER).get(0);
        var device = new ReceiverEmulator(
                "Dexcom G5 Receiver", CLOCK.minus(AHEAD), AHEAD, ReceiverEncoder.pages("SM123", AHEAD, memory()));
        ReadResult result;

        try (EmulatedSerialPort port = EmulatedSerialPort.of(device);
                Transport transport = Pipes.open(receiver.connection(), port.place(RECEIVER))) {
            result = receiver.family()
                    .driver()
                    .orElseThrow()
                    .read(
                            transport,
                            new ReadRequest(
                                    EarlierReadings.NONE,
                                    (done, total) -> {},
                                    () -> true,
                                    InstantSource.fixed(Instant.parse("2026-03-29T12:05:00Z"))));
        }

        Decoded decoded = receiver.family().decoder().decode(result.capture());
        assertThat(result.isComplete()).isTrue();
        assertThat(decoded.problems()).isEmpty();
        assertThat(decoded.events())
                .filteredOn(GlucoseReading.class::isInstance)
                .hasSize(READINGS);
    }

    private static List<GlucoseReading> memory() {
        return IntStream.range(0, READINGS)
                .mapToObj(i -> GlucoseReading.of(
                        new Origin(
                                DeviceTime.toTheSecond(CLOCK.minusMinutes(5L * (READINGS - i))), Source.ofLine(0, 1)),
                        GlucoseReading.Kind.SENSOR,
                        Glucose.mgPerDl(70 + i % 150)))
                .toList();
    }
}
