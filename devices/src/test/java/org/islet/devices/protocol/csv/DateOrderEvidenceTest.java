package org.islet.devices.protocol.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.junit.jupiter.api.Test;

class DateOrderEvidenceTest {

    @Test
    void rowsThatRunForwardUnderOneOrderOnlyAreWrittenInIt() {
        assertThat(known("10-03-2024 08:00", "11-03-2024 08:00", "01-04-2024 08:00"))
                .contains(DateOrder.DAY_MONTH_YEAR);
        assertThat(known("03/10/2024 08:00", "03/11/2024 08:00", "04/01/2024 08:00"))
                .contains(DateOrder.MONTH_DAY_YEAR);
    }

    @Test
    void rowsMayRunBackward() {
        assertThat(known("01-04-2024 08:00", "11-03-2024 08:00", "10-03-2024 08:00"))
                .contains(DateOrder.DAY_MONTH_YEAR);
    }

    @Test
    void theRowsOfOneDayShowTheDirection() {
        assertThat(known("12-03-2024 8:00 AM", "12-03-2024 9:00 AM", "01-04-2024 7:00 AM"))
                .contains(DateOrder.DAY_MONTH_YEAR);
        assertThat(known("12-03-2024 9:00 PM", "12-03-2024 8:00 PM", "01-04-2024 7:00 PM"))
                .contains(DateOrder.MONTH_DAY_YEAR);
    }

    @Test
    void whereBothRemainPossibleNothingIsKnown() {
        assertThat(known("03-04-2024 08:00", "03-04-2024 08:15")).isEmpty();
        assertThat(known("03-04-2024 08:00", "04-04-2024 08:15", "05-04-2024 08:30"))
                .isEmpty();
        assertThat(known("10-03-2024", "01-04-2024")).isEmpty();
    }

    @Test
    void rowsThatRunInNoOrderTellNothing() {
        assertThat(known("10-03-2024 08:00", "01-04-2024 08:00", "05-03-2024 08:00", "02-05-2024 08:00"))
                .isEmpty();
    }

    @Test
    void aRowOfALostClockIsNoStep() {
        assertThat(known("10-03-2024 08:00", "01-01-0001 00:00", "11-03-2024 08:00", "01-04-2024 08:00"))
                .contains(DateOrder.DAY_MONTH_YEAR);
    }

    @Test
    void anHourThatIsRepeatedInAutumnIsNoStepBack() {
        var dates = new DateOrderEvidence();
        for (int minute = 0; minute < 60; minute++) {
            dates.seeRow("03-11-2024 01:%02d".formatted(minute), minute, "");
        }
        dates.seeRow("03-11-2024 01:00", 60, "");
        dates.seeRow("04-11-2024 00:00", 61, "");
        dates.seeRow("01-12-2024 00:00", 62, "");

        assertThat(dates.known()).contains(DateOrder.DAY_MONTH_YEAR);
    }

    @Test
    void eachGroupOfRowsRunsByItself() {
        var dates = new DateOrderEvidence();
        for (String group : new String[] {"0", "1"}) {
            dates.seeRow("10-03-2024 08:00", 1, group);
            dates.seeRow("11-03-2024 08:00", 2, group);
            dates.seeRow("01-04-2024 08:00", 3, group);
        }

        assertThat(dates.known()).contains(DateOrder.DAY_MONTH_YEAR);
    }

    @Test
    void aDateBesideTheTableTellsWhereItsRowsDoNot() {
        var dates = new DateOrderEvidence(Optional.of("15-11-2020 00:45 UTC"));
        dates.seeRow("03-04-2020 08:00", 1, "");

        assertThat(dates.known()).contains(DateOrder.DAY_MONTH_YEAR);
    }

    private static Optional<DateOrder> known(String... rows) {
        var dates = new DateOrderEvidence();
        for (int i = 0; i < rows.length; i++) {
            dates.seeRow(rows[i], i + 1, "");
        }
        return dates.known();
    }
}
