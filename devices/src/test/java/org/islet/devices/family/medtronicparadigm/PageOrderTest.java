package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.event.DailyTotal;
import org.islet.devices.event.DeviceEvent;
import org.junit.jupiter.api.Test;

/** History pages are told oldest first, whatever the order they were read in, and pair across their edges. */
class PageOrderTest {

    private static final String REWIND = "21 00 4222146510";

    @Test
    void pagesNumberedFromTheNewestAreToldOldestFirstAndPairedAcrossTheirEdge() {
        CapturePart newest = named("history-page", "0", "16 02 4222146510" + REWIND);
        CapturePart older = named("history-page", "1", REWIND + "33 50 4222146510 00");

        List<DeviceEvent> events = Bytes.decode("523", newest, older).events();

        assertThat(events).hasSize(3);
    }

    /** Five pages of one rewind each; a temporary rate begins on the third and its duration opens the fourth. */
    @Test
    void pagesInWhateverOrderAreToldOldestFirstAndPairedAcrossTheirEdges() {
        CapturePart first = Bytes.page("history-page", "21 00 4222146110");
        CapturePart second = Bytes.page("history-page", "21 00 4222146210");
        CapturePart third = Bytes.page("history-page", "21 00 4222146310 33 50 4222156310 00");
        CapturePart fourth = Bytes.page("history-page", "16 02 4222156310 21 00 4222146410");
        CapturePart fifth = Bytes.page("history-page", "21 00 4222146510");

        for (List<CapturePart> order : List.of(
                List.of(first, second, third, fourth, fifth),
                List.of(fifth, fourth, third, second, first),
                List.of(fifth, first, second, fourth, third),
                List.of(first, fifth, fourth, third, second))) {
            assertThat(Bytes.decode("523", order.toArray(CapturePart[]::new)).events())
                    .extracting(event -> event.time().wallClock().orElseThrow().getDayOfMonth())
                    .containsExactly(1, 2, 3, 3, 4, 5);
        }
    }

    @Test
    void pagesOfDailyTotalsAloneAreToldOldestFirst() {
        CapturePart older = Bytes.page("history-page", "07 0000 02be 0190 000000");
        CapturePart newer = Bytes.page(
                "history-page",
                "6e 0190 0500000000000000 02be 02be 64 0000" + "00".repeat(34) + "07 0000 02be 0290 000000");

        assertThat(Bytes.decode("523", newer, older).events())
                .extracting(event -> ((DailyTotal) event).date().getDayOfMonth())
                .containsExactly(1, 2);
    }

    /** What was written after the clock was lost is not sorted before what was written before it. */
    @Test
    void pagesInOrderStayThereWhenTheClockWasLost() {
        CapturePart before = Bytes.page("history-page", "21 00 4222146510");
        CapturePart lost =
                Bytes.page("history-page", "06 11 0000 0040000107 21 00 0240000107 17 00 0340000107 18 00 4322146510");
        CapturePart behind = Bytes.page("history-page", "21 00 4222146610");

        for (List<CapturePart> order : List.of(List.of(before, lost, behind), List.of(behind, lost, before))) {
            assertThat(Bytes.decode("523", order.toArray(CapturePart[]::new)).events())
                    .extracting(event -> event.time().wallClock().orElseThrow().getYear())
                    .containsExactly(2016, 2007, 2007, 2016, 2016);
        }
    }

    private static CapturePart named(String kind, String name, String hex) {
        return new CapturePart(kind, name, Bytes.page(kind, hex).bytes(), 0, 0);
    }
}
