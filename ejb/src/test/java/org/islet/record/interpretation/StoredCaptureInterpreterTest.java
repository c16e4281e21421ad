package org.islet.record.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.islet.capture.Capture;
import org.islet.capture.CaptureId;
import org.islet.capture.CaptureProblem;
import org.islet.device.SerialMark;
import org.islet.devices.decode.Budget;
import org.islet.devices.decode.CaptureHints;
import org.islet.devices.family.Families;
import org.junit.jupiter.api.Test;

class StoredCaptureInterpreterTest {

    private static InterpretedCapture told(String table) {
        byte[] bytes = table.getBytes(StandardCharsets.US_ASCII);
        var capture = new Capture(
                CaptureId.random(),
                "",
                bytes.length,
                "table.csv",
                CaptureHints.NONE,
                Instant.parse("2026-05-01T09:00:00Z"));
        var opened = (CaptureReader.Opened)
                new CaptureReader(Families.catalogue()).open("export.csv", bytes, CaptureHints.NONE);
        return StoredCaptureInterpreter.told(capture, opened.recognised(), ZoneOffset.UTC, Budget.WITHOUT_A_DEADLINE);
    }

    @Test
    void aTimeAfterTheDataCameIsSaid() {
        var told = told("time,glucose_mg_dl\n2026-05-01T08:00:00,100\n2027-05-01T08:00:00,110\n");

        assertThat(told.reading().events()).isEqualTo(2);
        assertThat(told.reading().problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("lies after the moment the data came here"));
    }

    @Test
    void moreEventsThanAreHeldAreAskedForAgainAndAllOfThemTold() {
        var table = new StringBuilder("time,glucose_mg_dl\n");
        var time = LocalDateTime.of(2026, 1, 1, 0, 0);
        for (int minute = 0; minute < 70_000; minute++) {
            table.append(time.plusMinutes(minute)).append(",100\n");
        }

        var told = told(table.toString());

        assertThat(told.reading().events()).isEqualTo(70_000);
        assertThat(told.days().addresses().stream()
                        .mapToInt(day -> told.days().events(day).size())
                        .sum())
                .isEqualTo(70_000);
    }

    @Test
    void ofWhatIsHeldBackNothingIsToldButTheQuestion() {
        var mark = new SerialMark("ab".repeat(32));

        var heldBack = told("time,glucose_mg_dl\n2026-05-01T08:00:00,100\n").heldBack(mark);

        assertThat(heldBack.device()).isEmpty();
        assertThat(heldBack.days().addresses()).isEmpty();
        assertThat(heldBack.reading().isReadable()).isFalse();
        assertThat(heldBack.reading().heldBack()).contains(mark);
        assertThat(heldBack.reading().problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("last read for somebody else"));
    }

    @Test
    void ofTooManyProblemsTheFirstAreKeptWithTheNumberOfTheOthers() {
        var told = told("time,glucose_mg_dl\n" + "x,1\n".repeat(3_000));

        assertThat(told.reading().allProblems()).isEqualTo(3_000);
        assertThat(told.reading().problems())
                .extracting(CaptureProblem::message)
                .last()
                .asString()
                .startsWith("… and 2900 more of this kind");
    }
}
