package org.islet.uploader.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.Adapters;
import org.islet.devices.catalogue.Candidate;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.driver.EarlierReadings;
import org.islet.devices.driver.ReadRequest;
import org.islet.devices.emulator.EmulatedDevice;
import org.islet.devices.event.DeviceTime;
import org.islet.devices.event.Glucose;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Source;
import org.islet.devices.family.Families;
import org.islet.devices.family.abbottfreestyle.FreeStyleEmulator;
import org.islet.devices.family.abbottfreestyle.FreeStyleEncoder;
import org.islet.devices.family.abbottfreestyle.FreeStyleFamily;
import org.islet.devices.family.abbottfreestyle.FreeStyleMeter;
import org.islet.devices.family.lifescanultra.UltraEmulator;
import org.islet.devices.family.lifescanultra.UltraEncoder;
import org.islet.devices.family.lifescanultra.UltraFamily;
import org.islet.devices.family.lifescanultra.UltraMeter;
import org.islet.devices.family.lifescanultramini.UltraMiniEmulator;
import org.islet.devices.family.lifescanultramini.UltraMiniEncoder;
import org.islet.devices.family.lifescanultramini.UltraMiniFamily;
import org.islet.devices.transport.Transport;
import org.islet.uploader.detect.ConnectedDevice;
import org.islet.uploader.emulated.EmulatedSerialPort;
import org.islet.uploader.transport.Pipes;
import org.islet.uploader.transport.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The drivers of serial meters through the real library of serial lines, on pseudo terminals of Linux. */
@EnabledOnOs(OS.LINUX)
class SerialReadoutTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-03-29T14:05:30");
    private static final Clock CLOCK =
            Clock.fixed(ZonedDateTime.of(NOW, ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private static final List<GlucoseReading> MEMORY = IntStream.range(0, 100)
            .mapToObj(i -> GlucoseReading.of(
                    new Origin(DeviceTime.toTheMinute(NOW.withSecond(0).minusHours(500 - i * 5L)), Source.ofLine(0, 1)),
                    GlucoseReading.Kind.METER,
                    Glucose.mgPerDl(80 + i)))
            .toList();

    @Test
    void whoOfAllThatAChipMayBeIsFoundAndRead() throws IOException, UnreadableCapture {
        UltraMeter meter = UltraMeter.ultra2("ABC123DE", NOW);

        RawCapture capture = read(
                new UltraEmulator(
                        UltraEncoder.serialNumber(meter),
                        UltraEncoder.clock(meter),
                        UltraEncoder.version(meter),
                        UltraEncoder.memory(meter, MEMORY)),
                Families.catalogue().candidates(Adapters.FTDI));

        assertThat(capture.family()).contains(UltraFamily.ID);
        assertThat(capture.serial()).contains("ABC123DEY");
        assertWhole(capture);
    }

    @Test
    void ultraMiniIsReadRecordByRecord() throws IOException, UnreadableCapture {
        RawCapture capture =
                read(new UltraMiniEmulator("ABC123DEF", NOW, UltraMiniEncoder.records(MEMORY)), of(UltraMiniFamily.ID));

        assertThat(capture.serial()).contains("ABC123DEF");
        assertWhole(capture);
    }

    @Test
    void freeStyleIsReadInOneGo() throws IOException, UnreadableCapture {
        RawCapture capture = read(
                FreeStyleEmulator.freeStyle(FreeStyleEncoder.memory(FreeStyleMeter.lite("A1234", NOW), MEMORY)),
                of(FreeStyleFamily.ID));

        assertThat(capture.serial()).contains("CAMA123-A1234");
        assertWhole(capture);
    }

    private static List<Candidate> of(String family) {
        return Families.catalogue().candidates(Adapters.FTDI).stream()
                .filter(candidate -> candidate.family().id().equals(family))
                .toList();
    }

    private static RawCapture read(EmulatedDevice meter, List<Candidate> candidates) throws IOException {
        try (EmulatedSerialPort port = EmulatedSerialPort.of(meter)) {
            Place place = port.place(Adapters.FTDI);
            Candidate candidate = new Recognition(Pipes::open, () -> true).of(new ConnectedDevice(candidates, place));
            try (Transport transport = Pipes.open(candidate.connection(), place)) {
                return Recognition.driver(candidate)
                        .read(transport, new ReadRequest(EarlierReadings.NONE, (done, total) -> {}, () -> true, CLOCK))
                        .capture();
            }
        }
    }

    private static void assertWhole(RawCapture capture) throws UnreadableCapture {
        var decoded = Families.catalogue().of(capture).orElseThrow().decoder().decode(capture);
        assertThat(decoded.problems()).isEmpty();
        assertThat(decoded.events())
                .filteredOn(GlucoseReading.class::isInstance)
                .hasSize(MEMORY.size());
    }
}
