package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.islet.devices.Expectation;
import org.islet.devices.Fixtures;
import org.islet.devices.bytes.Crc8;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.Status;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every fixture of the family against what its independent reader said. */
class ParadigmFixturesTest {

    /** Asked for anew by each test: where it is absent each is skipped, visibly. */
    private static Path folder() {
        return Fixtures.folder("medtronic-paradigm");
    }

    @TestFactory
    Stream<DynamicTest> historyPagesWalkAndReadAsTheirOracleSays() {
        return jsons("history-page-")
                .map(json -> DynamicTest.dynamicTest(name(json), () -> {
                    Expectation expected = Expectation.read(json).get("expected");
                    PageReading page = PageReading.of(expected.get("model").text(), payload(json));

                    List<Expectation> records = expected.get("records").items();
                    assertThat(page.walk().isComplete()).isTrue();
                    assertThat(page.walk().records()).hasSize(records.size());
                    for (int i = 0; i < records.size(); i++) {
                        new RecordComparison(page, page.walk().records().get(i)).compare(records.get(i));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> pagesWithChosenEventsReadAsTheirOracleSays() {
        return Stream.concat(jsons("mk-history-"), jsons("rf-history-"))
                .filter(json -> !name(json).contains("invalidcrc"))
                .map(json -> DynamicTest.dynamicTest(name(json), () -> {
                    Expectation expected = Expectation.read(json).get("expected");
                    PageReading page = PageReading.of(expected.get("model").text(), payload(json));

                    assertThat(PageChecksum.isValid(payload(json), 0)).isTrue();
                    assertThat(page.walk().isComplete()).isTrue();
                    page.compareChosen(expected);
                }));
    }

    @TestFactory
    Stream<DynamicTest> pagesReadByASecondOracleHoldItsRecords() {
        return jsons("decocare-")
                .map(json -> DynamicTest.dynamicTest(name(json), () -> {
                    Expectation expected = Expectation.read(json).get("expected");
                    PageReading page = PageReading.of(expected.get("model").text(), payload(json));

                    assertThat(PageChecksum.isValid(payload(json), 0)).isTrue();
                    for (Expectation record : expected.get("records").items()) {
                        SecondOracle.compare(page, record);
                    }
                }));
    }

    @Test
    void aPageWithAWrongChecksumIsSaidAndNotUsed() {
        byte[] page = Fixtures.hex(folder().resolve("mk-history-historypageinvalidcrc.hex"));
        var said = new Decoded.Collector();

        assertThatThrownBy(() -> new ParadigmDecoder()
                        .decode(RawCapture.ofFile(page).withModel("551"), DecodeOptions.NONE, said))
                .isInstanceOf(UnreadableCapture.class);

        assertThat(said.decoded().events()).isEmpty();
        assertThat(said.decoded().problems()).hasSize(1);
    }

    @Test
    void singleRecordsReadAsTheirOracleSays() {
        Path json = folder().resolve("records-records-554.json");
        Expectation record =
                Expectation.read(json).get("expected").get("records").get(0);
        PageReading page = PageReading.of("554", payload(json));

        new RecordComparison(page, page.walk().records().get(0)).compare(record);

        assertThat(page.events()).singleElement().isInstanceOf(Status.class);
    }

    @Test
    void timestampsReadAsTheirOracleSays() {
        Expectation expected =
                Expectation.read(folder().resolve("timestamps-0.json")).get("expected");

        expected.get("timestamps5").fields().forEach((hex, time) -> assertThat(HistoryTime.read(Hex.parse(hex), 0))
                .contains(LocalDateTime.parse((String) time)));
        expected.get("dates2").fields().forEach((hex, date) -> assertThat(
                        HistoryTime.readDate(Hex.parse(hex), 0).map(Object::toString))
                .contains((String) date));
        expected.get("timestamps4cgm").fields().forEach((hex, time) -> assertThat(SensorTime.read(Hex.parse(hex), 0))
                .contains(LocalDateTime.parse((String) time)));
    }

    @Test
    void sensorRecordsReadAsTheirOracleSays() {
        Expectation expected =
                Expectation.read(folder().resolve("cgm-records-0.json")).get("expected");

        for (Expectation record : expected.get("records").items()) {
            SensorOracle.compare(Bytes.sensorRecord(record.get("raw").text()), record);
        }
    }

    @Test
    void aGlucosePageOfOneUnknownRecordKeepsAllThree() {
        CapturePart page = tail("cgm-tail-0.hexlines");

        List<DeviceEvent> events = Bytes.decode("523", page).events();

        assertThat(events).hasSize(3);
        assertThat(events.get(0)).isInstanceOf(UnknownEvent.class);
        assertThat(((UnknownEvent) events.get(0)).opcode()).isEqualTo("0x11");
    }

    /** Its oracle says 21:06, taking the page's two bytes of checksum (which are right) for two more readings. */
    @Test
    void aReadingBehindALastHeardTimestampIsCountedOn() {
        CapturePart page = tail("cgm-tail-2.hexlines");

        List<DeviceEvent> events = Bytes.decode("523", page).events();

        DeviceEvent newest = events.get(events.size() - 1);
        assertThat(newest.time().wallClock()).contains(LocalDateTime.parse("2016-10-19T20:56"));
        assertThat(newest.time().isEstimated()).isTrue();
    }

    @Test
    void glucosePagesAreTrustedByTheirChecksumsAlone() {
        byte[] right = Fixtures.hex(folder().resolve("mk-glucose-page-0.hex"));
        byte[] wrong = Fixtures.hex(folder().resolve("mk-glucose-page-1.hex"));

        Decoded decoded = Bytes.decode("523", Bytes.part("unknown", right), Bytes.part("unknown", wrong));

        assertThat(decoded.events())
                .filteredOn(GlucoseReading.class::isInstance)
                .hasSizeGreaterThan(500);
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void everyGlucoseReadingEqualsTheMakersOwnExport() {
        Expectation expected =
                Expectation.read(folder().resolve("cgm-oracle-glucose-a.json")).get("expected");
        List<CapturePart> parts = Stream.concat(
                        unknown(Fixtures.hexLines(folder().resolve("cgm-oracle-glucose-a.hexlines")), 0),
                        unknown(Fixtures.hexLines(folder().resolve("cgm-oracle-isig-a.hexlines")), 1))
                .toList();

        Decoded decoded = Bytes.decode(expected.get("model").text(), parts.toArray(CapturePart[]::new));

        assertThat(decoded.problems()).isEmpty();
        assertThat(readings(decoded)).isEqualTo(exported(expected));
        assertThat(exported(expected)).hasSize(expected.get("count").whole());
    }

    @Test
    void answersReadAsTheirOracleSays() {
        Expectation expected =
                Expectation.read(folder().resolve("responses-0.json")).get("expected");

        long compared = expected.get("responses").items().stream()
                .filter(ReplyOracle::compare)
                .count();

        assertThat(compared).isEqualTo(18);
    }

    /** The stick is not driven by this release; its frames are held against our checksum. */
    @Test
    void framesForTheStickCarryOurChecksum() {
        for (byte[] frame : Fixtures.hexLines(folder().resolve("carelink-stick-frames.hexlines"))) {
            if (frame[0] == 0x01 && frame[1] == 0x00) {
                assertThat(Crc8.of(frame, 0, 14)).isEqualTo(frame[14] & 0xFF);
            }
        }
    }

    @Test
    void noFixtureIsLeftOut() {
        List<String> compared = List.of(
                "history-page-",
                "mk-history-",
                "rf-history-",
                "decocare-",
                "records-",
                "timestamps-",
                "cgm-records-",
                "cgm-tail-0",
                "cgm-tail-2",
                "mk-glucose-page-",
                "cgm-oracle-",
                "responses-0",
                "carelink-stick-frames");

        assertThat(jsons(""))
                .allMatch(json -> compared.stream().anyMatch(name(json)::startsWith))
                .hasSize(41);
    }

    private static Map<LocalDateTime, String> readings(Decoded decoded) {
        Map<LocalDateTime, String> readings = new TreeMap<>();
        decoded.events().stream()
                .filter(GlucoseReading.class::isInstance)
                .map(GlucoseReading.class::cast)
                .filter(reading -> reading.kind() == GlucoseReading.Kind.SENSOR)
                .forEach(reading -> readings.merge(
                        reading.time().wallClock().orElseThrow(),
                        reading.value().orElseThrow().value() + " "
                                + reading.isigNanoAmperes().orElseThrow(),
                        (one, other) -> one + " and " + other));
        return readings;
    }

    private static Map<LocalDateTime, String> exported(Expectation expected) {
        Map<LocalDateTime, String> readings = new TreeMap<>();
        expected.get("readings")
                .items()
                .forEach(reading -> readings.put(
                        LocalDateTime.parse(reading.get("localTime").text()),
                        reading.get("mgdl").number() + " " + reading.get("isig").number()));
        return readings;
    }

    private static Stream<CapturePart> unknown(List<byte[]> pages, int file) {
        return pages.stream().map(page -> new CapturePart(CapturePart.UNKNOWN, "", page, file, 0));
    }

    private static CapturePart tail(String file) {
        byte[] end = Fixtures.hexLines(folder().resolve(file)).get(0);
        byte[] page = new byte[PageChecksum.PAGE];
        System.arraycopy(end, 0, page, page.length - end.length, end.length);
        assertThat(PageChecksum.isValid(page, 0)).isTrue();
        return Bytes.part("glucose-page", page);
    }

    private static byte[] payload(Path json) {
        Path hex = json.resolveSibling(Expectation.read(json).get("payload").text());
        return Fixtures.hex(hex);
    }

    private static Stream<Path> jsons(String start) {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".json") && name(file).startsWith(start))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path json) {
        return Optional.of(json.getFileName().toString())
                .map(name -> name.replace(".json", ""))
                .get();
    }
}
