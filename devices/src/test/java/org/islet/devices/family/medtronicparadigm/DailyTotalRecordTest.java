package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.InsulinUnits;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;

class DailyTotalRecordTest {

    @Test
    void aTotalAndItsStatisticsAreOneEvent() {
        DailyTotal total = Bytes.only(
                DailyTotal.class,
                "523",
                "07 0000 02cb 4510 000000" + "6e 4510 0500e700000200 0002cb 0151 2f 017a 35" + "00".repeat(33));

        assertThat(total.date()).isEqualTo(LocalDate.parse("2016-04-05"));
        assertThat(total.insulin()).isEqualTo(InsulinUnits.of(17.875));
        assertThat(total.parts()).containsEntry("basal", 8.425).containsEntry("bolus", 9.45);
    }

    @Test
    void aTotalAloneHasNoParts() {
        DailyTotal total = Bytes.only(DailyTotal.class, "722", "07 0000 0a6a 5d90");

        assertThat(total.insulin()).isEqualTo(InsulinUnits.of(66.65));
        assertThat(total.parts()).isEmpty();
    }

    @Test
    void statisticsThatDoNotAddUpAreNotUsed() {
        UnknownEvent kept = Bytes.only(UnknownEvent.class, "722", "6d 5d90" + "01".repeat(41));

        assertThat(kept.opcode()).isEqualTo("0x6d");
    }

    @Test
    void statisticsOfAnotherTotalAreNotUsed() {
        DailyTotal total = Bytes.only(DailyTotal.class, "522", "07 0000 02cb 4510" + "6d 4510" + "00".repeat(41));

        assertThat(total.insulin()).isEqualTo(InsulinUnits.of(17.875));
        assertThat(total.parts()).isEmpty();
    }

    @Test
    void anImpossibleDateIsSaidAndItsBytesAreKept() {
        var decoded = Bytes.records("722", "07 0000 0a6a 0010");

        assertThat(decoded.events()).singleElement().isInstanceOf(UnknownEvent.class);
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void statisticsOfAnotherDayAreNotItsOwn() {
        var events = Bytes.records("722", "07 0000 0a6a 5d90" + "6d 5e90" + "00".repeat(41))
                .events();

        assertThat(events).hasSize(2);
        assertThat(((DailyTotal) events.get(0)).parts()).isEmpty();
    }

    @Test
    void statisticsWithoutTheirTotalAreATotalThemselves() {
        DailyTotal total =
                Bytes.only(DailyTotal.class, "523", "6e 4510 0500e700000200 0002cb 0151 2f 017a 35" + "00".repeat(33));

        assertThat(total.insulin()).isEqualTo(InsulinUnits.of(17.875));
    }
}
