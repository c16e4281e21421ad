package org.islet.devices.family.ascensiacontour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.islet.devices.Expectation;
import org.islet.devices.Fixtures;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;

class ContourFixturesTest {

    private final ContourFamily family = new ContourFamily();

    @Test
    void usbReportsOfAMeterThatShowsMmol() throws UnreadableCapture {
        Expectation expected = expected("contour-usb-hid-reports-mmol");
        List<byte[]> reports = Fixtures.hexLines(file("contour-usb-hid-reports-mmol.hexlines"));

        PumpSettings settings = settings(decode(reports));

        assertThat(message(reports)).isEqualTo(expected.get("reassembled").text());
        assertThat(text(settings, "product")).isEqualTo(expected.get("product").text());
        assertThat(text(settings, "serial")).isEqualTo(expected.get("serial").text());
        assertThat(expected.get("units").text()).endsWith(text(settings, "unit"));
        assertThat(settings.settings().get("resultCount"))
                .isEqualTo(new PumpSettings.Amount(expected.get("resultCount").whole()));
        assertThat(text(settings, "meterTime"))
                .isEqualTo(expected.get("meterTime").text());
    }

    @Test
    void theShortHeaderOfASerialMeter() throws UnreadableCapture {
        Expectation expected = expected("contour-serial-7150-header");
        byte[] frame = Fixtures.hex(file("contour-serial-7150-header.hex"));

        PumpSettings settings = settings(decode(List.of(frame)));

        assertThat(text(settings, "product")).isEqualTo(expected.get("product").text());
        assertThat(text(settings, "serial")).isEqualTo(expected.get("serial").text());
        assertThat(text(settings, "softwareVersion"))
                .isEqualTo(expected.get("versions").get(0).text());
        assertThat(text(settings, "eepromVersion"))
                .isEqualTo(expected.get("versions").get(1).text());
        assertThat(text(settings, "processingId"))
                .isEqualTo(expected.get("processingId").text());
        assertThat(text(settings, "specVersion"))
                .isEqualTo(expected.get("specVersion").text());
        assertThat(text(settings, "meterTime"))
                .isEqualTo(expected.get("meterTime").text());
        assertThat(Frame.checksum(frame, 1, frame.length - Frame.TRAILER))
                .isEqualTo(expected.get("checksum").text());
    }

    @Test
    void frameNumbersThatWrap() throws UnreadableCapture {
        Expectation expected = expected("contour-frame-numbers");
        List<byte[]> frames = Fixtures.hexLines(file("contour-frame-numbers.hexlines"));

        Decoded decoded = decode(frames);

        assertThat(frames.stream()
                        .map(frame ->
                                FrameSpan.at(frame, 0).frame().orElseThrow().number()))
                .isEqualTo(expected.get("frameNumbers").items().stream()
                        .map(Expectation::whole)
                        .toList());
        assertThat(frames).allSatisfy(frame -> assertThat(Frame.checksum(frame, 1, frame.length - Frame.TRAILER))
                .isEqualTo(expected.get("checksumEach").text()));
        assertThat(decoded.events()).hasSize(expected.get("frames").whole()).allSatisfy(event -> assertThat(event)
                .isInstanceOf(UnknownEvent.class));
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .startsWith("The end is missing"));
    }

    @Test
    void recordsAsPlainText() throws UnreadableCapture {
        byte[] text = Fixtures.text(file("contour-records-b.txt")).getBytes(StandardCharsets.UTF_8);
        List<Expectation> results = expected("contour-records-b").get("records").items().stream()
                .filter(record -> record.get("type").text().equals("R"))
                .toList();

        List<DeviceEvent> events = decode(List.of(text)).events();

        assertThat(events).hasSameSizeAs(results);
        for (int i = 0; i < results.size(); i++) {
            assertSame((GlucoseReading) events.get(i), results.get(i));
        }
    }

    @Test
    void aWrittenDialogOfHostAndMeter() throws UnreadableCapture {
        Expectation expected = expected("contour-dialog-sync");
        byte[] dialog = Fixtures.text(file("contour-dialog-sync.hexlines")).getBytes(StandardCharsets.UTF_8);

        Decoded decoded = decode(List.of(dialog));

        assertThat(decoded.events()).hasSize(expected.get("results").whole());
        assertThat(text(settings(decoded), "product")).isEqualTo("Bayer7150");
    }

    @Test
    void everyFixtureIsRecognisedByItsContent() {
        for (String name : List.of("contour-usb-hid-reports-mmol.hexlines", "contour-frame-numbers.hexlines")) {
            assertThat(family.likeness(capture(Fixtures.hexLines(file(name))))).isNotEqualTo(MatchConfidence.NO);
        }
        for (String name : List.of("contour-records-b.txt", "contour-dialog-sync.hexlines")) {
            byte[] text = Fixtures.text(file(name)).getBytes(StandardCharsets.UTF_8);
            assertThat(family.likeness(RawCapture.ofFile(text))).isNotEqualTo(MatchConfidence.NO);
        }
        assertThat(family.likeness(RawCapture.ofFile(Fixtures.hex(file("contour-serial-7150-header.hex")))))
                .isEqualTo(MatchConfidence.CERTAIN);
    }

    private static void assertSame(GlucoseReading reading, Expectation expected) {
        assertThat(reading.value().orElseThrow().value())
                .isEqualTo(expected.get("value").number());
        assertThat(reading.value().orElseThrow().unit().symbol())
                .isEqualTo(expected.get("units").text());
        assertThat(reading.time().wallClock().orElseThrow())
                .hasToString(expected.get("localTime").text());
        assertThat(reading.flags())
                .isEqualTo(expected.get("flags").items().stream()
                        .map(flag -> inOurWords(flag.text()))
                        .toList());
    }

    private static String inOurWords(String flag) {
        return switch (flag) {
            case "A" -> "afterMeal";
            case "Z1" -> "timeAfterMeal1";
            case "M0" -> "unknownM0";
            case "T1" -> "trend1";
            default -> throw new AssertionError("The fixture has a new flag: " + flag);
        };
    }

    private static String message(List<byte[]> reports) {
        StringBuilder message = new StringBuilder();
        reports.forEach(report -> message.append(Hex.format(HidReport.payload(report))));
        return message.toString();
    }

    private Decoded decode(List<byte[]> parts) throws UnreadableCapture {
        return family.decoder().decode(capture(parts));
    }

    private static RawCapture capture(List<byte[]> pieces) {
        List<CapturePart> parts = new ArrayList<>();
        IntStream.range(0, pieces.size())
                .forEach(i -> parts.add(new CapturePart(CapturePart.UNKNOWN, "" + i, pieces.get(i), i, 0)));
        return RawCapture.ofParts(parts);
    }

    private static PumpSettings settings(Decoded decoded) {
        return decoded.events().stream()
                .filter(PumpSettings.class::isInstance)
                .map(PumpSettings.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String text(PumpSettings settings, String name) {
        return ((PumpSettings.Text) settings.settings().get(name)).value();
    }

    private static Expectation expected(String name) {
        return Expectation.read(file(name + ".json")).get("expected");
    }

    private static Path file(String name) {
        return Fixtures.folder("ascensia-contour").resolve(name);
    }
}
