package org.islet.devices.family.tidepool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.line.EventLine;
import org.junit.jupiter.api.Test;

/** Sheets of the workbook, as the text that comes of them. */
class TidepoolSheetTest {

    private static final DeviceFamily FAMILY = new TidepoolFamily();

    private static RawCapture sheet(String name, String text) {
        return RawCapture.ofParts(
                List.of(new CapturePart(CapturePart.UNKNOWN, name, text.getBytes(StandardCharsets.UTF_8), 2, 0)));
    }

    private static Decoded read(String name, String text) throws UnreadableCapture {
        RawCapture capture = sheet(name, text);
        assertThat(FAMILY.likeness(capture)).isEqualTo(MatchConfidence.CERTAIN);
        return FAMILY.decoder().decode(capture);
    }

    private static List<String> lines(Decoded decoded) {
        return decoded.events().stream().map(EventLine::withoutSource).toList();
    }

    @Test
    void theNameOfASheetIsTheTypeOfItsRecords() throws UnreadableCapture {
        Decoded read = read(
                "CGM",
                "Id,Local Time,Device Time,Time,Timezone Offset,Value,Units,Annotations,Device Id\n"
                        + "a1,2024-03-31 03:05:00,2024-03-31T03:05:00,2024-03-31T01:05:00.000Z,120,5.66176,mmol/L,,x\n"
                        + "a2,2024-03-31 03:10:00,,2024-03-31T01:10:00.000Z,120,22.2,mmol/L,"
                        + "\"[{\"\"code\"\":\"\"bg/out-of-range\"\",\"\"value\"\":\"\"high\"\"}]\",x\n");

        assertThat(lines(read))
                .containsExactly(
                        "{\"type\":\"glucose\",\"deviceTime\":\"2024-03-31T03:05:00\",\"time\":\"2024-03-31T03:05:00+02:00\","
                                + "\"kind\":\"sensor\",\"value\":5.66176,\"unit\":\"mmol/L\"}",
                        "{\"type\":\"glucose\",\"deviceTime\":\"2024-03-31T03:10:00\",\"time\":\"2024-03-31T03:10:00+02:00\","
                                + "\"kind\":\"sensor\",\"value\":22.2,\"unit\":\"mmol/L\",\"range\":\"high\"}");
        assertThat(read.events().get(0).source().line()).hasValue(2);
        assertThat(read.events().get(0).source().file()).isEqualTo(2);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void lengthsInMinutesAndATimeWithoutUtcAreRead() throws UnreadableCapture {
        assertThat(lines(read(
                        "Basal",
                        "Id,Local Time,Timezone Offset,Duration (mins),Rate,Delivery Type\n"
                                + "b1,2024-03-31 03:05:00,120,30,0.85,temp\n")))
                .containsExactly("{\"type\":\"basal\",\"deviceTime\":\"2024-03-31T03:05:00\","
                        + "\"time\":\"2024-03-31T03:05:00+02:00\",\"kind\":\"temporary\",\"rate\":0.85,"
                        + "\"durationMinutes\":30}");
    }

    @Test
    void theUnitMayStandInTheHeaderAndColumnsNobodyReadsAreSaid() throws UnreadableCapture {
        Decoded read = read(
                "SMBG", "Id,Time,Value (mg/dL),Mood\ns1,2024-03-31T01:05:00Z,101,fine\ns2,2024-03-31T01:06:00Z,x,\n");

        assertThat(lines(read))
                .first()
                .asString()
                .contains("\"kind\":\"meter\"", "\"value\":101", "\"unit\":\"mg/dL\"");
        assertThat(read.problems()).extracting(Problem::message).anyMatch(said -> said.contains("“Mood”"));
    }

    @Test
    void wordsInBracketsAreWordsAndNotParts() throws UnreadableCapture {
        Decoded read = read("Food", "Id,Time,Name\nf1,2024-03-31T01:05:00Z,[half a] banana\n");

        assertThat(read.problems()).extracting(Problem::message).noneMatch(said -> said.contains("parts"));
    }

    @Test
    void aSheetOfAnotherNameIsNone() {
        assertThat(FAMILY.likeness(sheet("Basal Schedules", "Id,Time,Rate,Start\nx,2024-03-31T01:05:00Z,1,0\n")))
                .isEqualTo(MatchConfidence.NO);
    }
}
