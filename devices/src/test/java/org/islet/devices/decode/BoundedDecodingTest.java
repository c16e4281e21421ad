package org.islet.devices.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.family.Families;
import org.junit.jupiter.api.Test;

class BoundedDecodingTest {

    private static final String HEADER = "time,glucose_mg_dl\n";

    private static Decoded decode(String table, Budget budget) throws UnreadableCapture {
        var collector = new Decoded.Collector();
        run(table, collector, budget);
        return collector.decoded();
    }

    private static void run(String table, EventSink sink, Budget budget) throws UnreadableCapture {
        BoundedDecoding.run(
                Families.catalogue().byId("glucose-table").orElseThrow().decoder(),
                RawCapture.ofFile(table.getBytes(StandardCharsets.UTF_8)),
                DecodeOptions.NONE,
                sink,
                budget);
    }

    @Test
    void theFirstProblemsOfAKindAreToldAndTheOthersCounted() throws UnreadableCapture {
        var decoded = decode(HEADER + "x,1\n".repeat(5_000), Budget.WITHOUT_A_DEADLINE);

        assertThat(decoded.problems()).hasSize(FewProblems.OF_A_KIND + 1);
        var rest = decoded.problems().get(FewProblems.OF_A_KIND);
        assertThat(rest.message()).startsWith("… and 4900 more of this kind: Row skipped");
        assertThat(rest.source().line()).hasValue(FewProblems.OF_A_KIND + 2);
        assertThat(decoded.problems().stream().mapToLong(Problem::standsFor).sum())
                .isEqualTo(5_000);
    }

    @Test
    void problemsOfAnotherKindAreToldBesideThoseOfWhichThereAreTooMany() throws UnreadableCapture {
        var decoded = decode(HEADER + "x,1\n".repeat(500) + "2026-03-02T08:00,much\n", Budget.WITHOUT_A_DEADLINE);

        assertThat(decoded.problems()).extracting(Problem::message).anySatisfy(message -> assertThat(message)
                .contains("the glucose is neither a number"));
    }

    @Test
    void moreEventsThanTheBudgetAreRefusedWithPlaceReasonAndRemedy() {
        var rows = HEADER + "2026-03-02T08:00,100\n".repeat(11);

        assertThatThrownBy(() -> decode(rows, new Budget(10, () -> false)))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("File 1, line 12")
                .hasMessageContaining("more than 10 entries")
                .hasMessageContaining("split the file by dates");
    }

    @Test
    void whatTakesLongerThanItMayIsRefused() {
        var rows = HEADER + "2026-03-02T08:00,100\n".repeat(2_000);

        assertThatThrownBy(() -> decode(rows, new Budget(Budget.MOST_EVENTS, () -> true)))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("longer than it may");
    }

    @Test
    void whoListensMaySayEnough() {
        var sink = EventSink.ofEvents(event -> {
            throw Enough.ofOneDay(1000);
        });

        assertThatThrownBy(() -> run(HEADER + "2026-03-02T08:00,100\n", sink, Budget.WITHOUT_A_DEADLINE))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessage(
                        "File 1, line 2: there are more than 1000 entries of one day up to here, which no device writes."
                                + " Check that the file is the one you mean");
    }
}
