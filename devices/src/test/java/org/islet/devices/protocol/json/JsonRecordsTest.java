package org.islet.devices.protocol.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRecordsTest {

    @Test
    void tellsTheRecordsOfAListWithTheirPlaces() throws DamagedJson {
        assertThat(read("[{\"a\":1}, 7, {\"a\":\"2\"}]"))
                .extracting(record ->
                        record.number("a").getAsDouble() + "@" + record.source().position())
                .containsExactly("1.0@1", "2.0@13");
    }

    @Test
    void tellsTheOneRecordAFileIs() throws DamagedJson {
        assertThat(read("{\"a\":{\"b\":[{\"c\":true}]}}")).singleElement().satisfies(record -> assertThat(
                        record.record("a").orElseThrow().records("b").get(0).isTrue("c"))
                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsEveryEncodingOfJson(String encoding) throws DamagedJson {
        byte[] bytes = "\uFEFF[{\"a\":\"ü\"}]".getBytes(Charset.forName(encoding));

        assertThat(read(bytes)).singleElement().satisfies(record -> assertThat(record.text("a"))
                .contains("ü"));
    }

    @Test
    void tellsWhatStandsBeforeTheDamage() {
        List<JsonRecord> told = new ArrayList<>();

        assertThatThrownBy(() -> JsonRecords.read(file("[{\"a\":1},{\"a\":".getBytes()), told::add))
                .isInstanceOfSatisfying(
                        DamagedJson.class,
                        damaged -> assertThat(damaged.place().position()).isEqualTo(9));
        assertThat(told).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"a\":1}][{\"a\":2}]", "[{\"a\":1}] and more", "[{\"a\":1}]]", " {\"a\":1} 1"})
    void tellsThatMoreStandsBehindTheRecords(String text) {
        List<JsonRecord> told = new ArrayList<>();

        assertThatThrownBy(() -> JsonRecords.read(file(text.getBytes()), told::add))
                .isInstanceOfSatisfying(
                        DamagedJson.class,
                        damaged -> assertThat(damaged.place().position()).isBetween(8, 9));
        assertThat(told).hasSize(1);
    }

    @Test
    void goesNoDeeperThanFiftyLevels() {
        String deep = "{\"a\":" + "[".repeat(60) + "]".repeat(60) + "}";

        assertThatThrownBy(() -> read(deep)).isInstanceOf(DamagedJson.class);
    }

    @Test
    void holdsNoRecordLargerThanAnyExportHas() {
        String wide = "{\"a\":[" + "1,".repeat(JsonRecords.MOST_VALUES_OF_A_RECORD) + "1]}";

        assertThatThrownBy(() -> read(wide)).isInstanceOf(DamagedJson.class);
    }

    @Test
    void showsTheBeginningOfARecordThatGoesOn() {
        String long64k = "[{\"type\":\"cbg\",\"text\":\"" + "x".repeat(100_000) + "\"}]";

        assertThat(JsonRecords.first(file(long64k.getBytes())).orElseThrow().text("type"))
                .contains("cbg");
        assertThat(JsonRecords.first(file("a,b\n1,2\n".getBytes()))).isEmpty();
    }

    @Test
    void readsTimesWithinReason() throws DamagedJson {
        JsonRecord record = read("{\"z\":\"2026-03-01T07:00:00Z\",\"plain\":\"2026-03-01T07:00:00\","
                        + "\"short\":\"2026-03-01T07:00:00+0100\",\"far\":\"+999999999-12-31T00:00:00Z\"}")
                .get(0);

        assertThat(record.absoluteTime("z")).isPresent();
        assertThat(record.absoluteTime("short").orElseThrow()).hasToString("2026-03-01T07:00+01:00");
        assertThat(record.absoluteTime("plain")).isEmpty();
        assertThat(record.wallTime("plain")).isPresent();
        assertThat(record.absoluteTime("far")).isEmpty();
    }

    private static List<JsonRecord> read(String text) throws DamagedJson {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<JsonRecord> read(byte[] bytes) throws DamagedJson {
        List<JsonRecord> records = new ArrayList<>();
        JsonRecords.read(file(bytes), records::add);
        return records;
    }

    private static CapturePart file(byte[] bytes) {
        return new CapturePart(CapturePart.UNKNOWN, "", bytes, 0, 0);
    }
}
