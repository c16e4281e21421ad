package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HistoryTimeTest {

    @Test
    void everyMinuteOfAYearIsReadBackAsItWasWritten() {
        LocalDateTime end = LocalDateTime.parse("2027-01-01T00:00:00");
        byte[] bytes = new byte[HistoryTime.SIZE];
        for (LocalDateTime time = LocalDateTime.parse("2026-01-01T00:00:59");
                time.isBefore(end);
                time = time.plusMinutes(37)) {
            Arrays.fill(bytes, (byte) 0);
            HistoryTime.write(time, bytes, 0);

            assertThat(HistoryTime.read(bytes, 0)).contains(time);
        }
    }

    @Test
    void impossibleTimesAreNone() {
        assertThat(HistoryTime.read(new byte[] {0, 0, 0, 1, 16}, 0)).isEmpty();
        assertThat(HistoryTime.read(new byte[] {0x40, (byte) 0x80, 0, 31, 16}, 0))
                .isEmpty();
        assertThat(HistoryTime.read(new byte[] {0, 0x40, 24, 1, 16}, 0)).isEmpty();
        assertThat(HistoryTime.read(new byte[] {0, 0x40 | 60, 0, 1, 16}, 0)).isEmpty();
    }

    @Test
    void everyDateOfAYearIsReadBackAsItWasWritten() {
        byte[] bytes = new byte[2];
        LocalDate.parse("2024-01-01").datesUntil(LocalDate.parse("2025-01-01")).forEach(date -> {
            HistoryTime.writeDate(date, bytes, 0);

            assertThat(HistoryTime.readDate(bytes, 0)).contains(date);
        });
    }
}
