package org.islet.devices.family.accuchekmobile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

class AccuChekMobileDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new AccuChekMobileFamily();
    private static final String HEAD = "Serial no.;Download date;Download time;;;;;;;;;\r\n"
            + "U100000000;07.08.2019;21:15;;;;;;;;;\r\n"
            + "Date;Time;Result;Unit;Temperature warning;Out of target range;Other;Before meal;After meal;Control test"
            + " ".repeat(197) + "\r\n";

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(ExportText.file(HEAD + "07.08.2019;20:02;6.4;mmol/l;;;;X;;\r\n"));
    }

    @Test
    void takesAnyTextForAMark() throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, HEAD + "07.08.2019;20:02;115;mg/dl;\"hot\";;;;;yes\r\n")
                        .lines())
                .containsExactly("{\"type\":\"glucose\",\"deviceTime\":\"2019-08-07T20:02\",\"kind\":\"meter\","
                        + "\"value\":115,\"unit\":\"mg/dL\",\"flags\":[\"temperatureWarning\",\"control\"]}");
    }

    @Test
    void knowsNoQuoting() throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, HEAD + "07.08.2019;20:02;115;mg/dl;\"hot;;;;;\r\n")
                        .lines())
                .hasSize(1);
    }

    @Test
    void keepsTheRowsAroundABadOne() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY,
                HEAD + "07.08.2019;20:02;115;g/l;;;;;;\r\n07.08.2019;;115;mg/dl;;;;;;\r\n"
                        + "07.08.2019;20:02;;mg/dl;;;;;;\r\n07.08.2019;20:02;HI;mg/dl;;;;;;\r\n");

        assertThat(read.lines()).singleElement().asString().contains("\"range\":\"high\"");
        assertThat(read.problems())
                .containsExactly(
                        "4: Row skipped: its unit is neither mg/dl nor mmol/l",
                        "5: Row skipped: its date and time cannot be read",
                        "6: Row skipped: it has no result");
    }

    @Test
    void everyRowOfTheFixtureIsRead() throws UnreadableCapture {
        var expected = ExportText.expectation("accu-chek-mobile-reports.csv");
        ExportText read = ExportText.fixture(FAMILY, "accu-chek-mobile-reports.csv");

        List<GlucoseReading> readings = read.glucose(GlucoseReading.Kind.METER);
        assertThat(read.problems()).isEmpty();
        assertThat(readings)
                .filteredOn(reading -> reading.flags().contains("control"))
                .hasSize(expected.get("control").whole());
        assertThat(readings)
                .hasSize(expected.get("readings").whole()
                        + expected.get("control").whole());
        assertThat(readings.get(0).time().wallClock().orElseThrow())
                .hasToString(expected.get("first").get("localTime").text());
        assertThat(readings.get(0).value().orElseThrow().inMmolPerL())
                .isEqualTo(expected.get("first").get("mmol").number());
        assertThat(readings.get(0).flags()).containsExactly("beforeMeal");
    }
}
