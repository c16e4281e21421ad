package org.islet.devices.family.glucosetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.protocol.export.ExportText;
import org.junit.jupiter.api.Test;

class GlucoseTableDecoderTest implements DecoderContract {

    private static final DeviceFamily FAMILY = new GlucoseTableFamily();

    @Override
    public DeviceFamily family() {
        return FAMILY;
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(
                ExportText.file("time,glucose_mg_dl\n2026-03-01T07:15:00,101\n"),
                ExportText.file("id;time;glucose_mmol_l\nx;2026-03-01 07:15;5,6\n"));
    }

    @Test
    void readsAReadingARowInTheUnitOfTheHeader() throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, "id,time,glucose_mmol_l\nx,2026-03-01T07:15:00,5.6\nx,2026-03-01T07:20,NA\n")
                        .lines())
                .containsExactly("{\"type\":\"glucose\",\"deviceTime\":\"2026-03-01T07:15:00\",\"kind\":\"sensor\","
                        + "\"value\":5.6,\"unit\":\"mmol/L\"}");
    }

    @Test
    void keepsTheOffsetOfATime() throws UnreadableCapture {
        assertThat(ExportText.read(FAMILY, "time,glucose_mg_dl\n2026-03-01T07:15:00+01:00,101\n")
                        .lines())
                .first()
                .asString()
                .contains("\"deviceTime\":\"2026-03-01T07:15:00\",\"time\":\"2026-03-01T07:15:00+01:00\"");
    }

    @Test
    void refusesAHeaderThatDoesNotNameTheUnit() {
        assertThatThrownBy(() -> ExportText.read(FAMILY, "time,glucose\n2026-03-01T07:15:00,101\n"))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("glucose_mg_dl or glucose_mmol_l");
    }

    @Test
    void keepsTheRowsAroundABadOne() throws UnreadableCapture {
        ExportText read = ExportText.read(
                FAMILY, "time,glucose_mg_dl\n1.3.2026,101\n2026-03-01T07:15:00,x\n2026-03-01T07:20:00,103\n");

        assertThat(read.lines()).hasSize(1);
        assertThat(read.problems())
                .containsExactly(
                        "2: Row skipped: its time is not written like 2026-03-01T07:15:00 or 2026-03-01T07:15:00+01:00",
                        "3: Cell skipped: the glucose is neither a number above 0 nor Low or High");
    }
}
