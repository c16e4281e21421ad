package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.Decoded;
import org.islet.devices.event.Bolus;
import org.junit.jupiter.api.Test;

/** The newest page, read while the pump still writes it and again later. */
class DuplicateHistoryPagesTest {

    @Test
    void theDrawnOutHalfOfADualBolusIsCompletedTheSameWay() {
        Decoded decoded = Bytes.decode(
                "523", page(0, "01 0052 0000 0000 04 4222b46510"), page(1, "01 0052 0052 0000 04 4222b46510"));

        assertThat(decoded.events()).hasSize(1);
    }

    private static final String REWIND = "21 00 4222146510";
    private static final String SQUARE_RUNNING = "01 0052 0000 0000 04 4222746510";
    private static final String SQUARE_DONE = "01 0052 0050 0000 04 4222746510";

    @Test
    void aPageGivenTwiceIsToldOnceAndSaid() {
        Decoded decoded = Bytes.decode("523", page(0, REWIND + REWIND), page(1, REWIND + REWIND));

        assertThat(decoded.events()).hasSize(2).allMatch(event -> event.source().file() == 1);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("read again").contains("File 2, byte 0");
            assertThat(problem.source().file()).isZero();
        });
    }

    @Test
    void theFullerReadStandsWhateverTheOrder() {
        CapturePart early = page(0, REWIND);
        CapturePart late = page(1, REWIND + "1A 00 4222156510");

        assertThat(Bytes.decode("523", early, late).events()).hasSize(2);
        assertThat(Bytes.decode("523", late, early).events())
                .isEqualTo(Bytes.decode("523", early, late).events());
    }

    @Test
    void aSquareBolusInProgressIsReplacedByItsEnd() {
        CapturePart early = page(0, REWIND + SQUARE_RUNNING);
        CapturePart late = page(1, REWIND + SQUARE_DONE + REWIND);

        Decoded decoded = Bytes.decode("523", early, late);

        assertThat(decoded.events()).hasSize(3);
        assertThat(((Bolus) decoded.events().get(1)).delivered().orElseThrow().value())
                .isEqualTo(2.0);
    }

    @Test
    void aPageThatBeginsWithASquareBolusIsStillTheSamePage() {
        Decoded decoded = Bytes.decode("523", page(0, SQUARE_RUNNING), page(1, SQUARE_DONE));

        assertThat(decoded.events()).singleElement();
        assertThat(((Bolus) decoded.events().get(0)).delivered().orElseThrow().value())
                .isEqualTo(2.0);
    }

    @Test
    void olderPumpsRewriteNothingSoADifferenceMakesTwoPages() {
        Decoded decoded = Bytes.decode("522", page(0, "01 14 00 04 4222746510"), page(1, "01 14 14 04 4222746510"));

        assertThat(decoded.events()).hasSize(2);
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void aPageThatBeginsWithADaysTotalsIsToldOnceToo() {
        for (String first : List.of("07 00 0001c2 450f 000000", "6E 450f" + "00".repeat(49), "5C 05 0266 14")) {
            Decoded decoded = Bytes.decode("523", page(0, first + SQUARE_DONE), page(1, first + SQUARE_DONE + REWIND));

            assertThat(decoded.events()).as(first).hasSize(3);
            assertThat(decoded.problems()).as(first).singleElement();
        }
    }

    @Test
    void aPageWithNothingButATotalIsToldOnceToo() {
        String total = "07 00 0001c2 450f 000000";

        assertThat(Bytes.decode("523", page(0, total), page(1, total + REWIND)).events())
                .hasSize(2);
    }

    @Test
    void pagesThatOnlyBeginAlikeAreTwo() {
        Decoded decoded =
                Bytes.decode("523", page(0, REWIND + "1A 00 4222156510"), page(1, REWIND + "1A 00 4222166510"));

        assertThat(decoded.events()).hasSize(4);
        assertThat(decoded.problems()).isEmpty();
    }

    private static CapturePart page(int file, String records) {
        CapturePart page = Bytes.page("history-page", records);
        return new CapturePart(page.kind(), "", page.bytes(), file, 0);
    }
}
