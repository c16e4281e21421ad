package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.Problem;
import org.islet.devices.event.GlucoseReading;
import org.junit.jupiter.api.Test;

/** Two glucose pages, of 80 and 90 (times two mg/dL), with currents of 20 and 30 nA. */
class IsigPairingTest {

    private static final CapturePart GLUCOSE_80 = Bytes.page("glucose-page", "50505050 10069e0e08");
    private static final CapturePart GLUCOSE_90 = Bytes.page("glucose-page", "5a5a5a5a5a5a 10069f0e08");
    private static final CapturePart ISIG_20 = isig(20, 8);
    private static final CapturePart ISIG_30 = isig(30, 10);
    private static final CapturePart ISIG_SILENT = isig(40, -1);

    @Test
    void ofTwoReadsOfOneCurrentsPageTheFullerIsTaken() {
        byte[] shorter = ISIG_20.bytes().clone();
        Arrays.fill(shorter, 1000, PageChecksum.ISIG_WORDS_END, (byte) 0);
        shorter[0] = 1;
        PageChecksum.writeIsig(shorter);

        assertThat(currents(80, List.of(GLUCOSE_80, Bytes.part("isig-page", shorter), ISIG_20)))
                .containsOnly(20.0);
    }

    @Test
    void pagesMeetByTheOpcodesWrittenInBothWhateverTheOrder() {
        for (List<CapturePart> order : List.of(
                List.of(GLUCOSE_80, GLUCOSE_90, ISIG_20, ISIG_30), List.of(GLUCOSE_80, GLUCOSE_90, ISIG_30, ISIG_20))) {
            assertThat(currents(80, order)).containsOnly(20.0);
            assertThat(currents(90, order)).containsOnly(30.0);
        }
    }

    @Test
    void aPageMoreOnOneSideLeavesTheOthersTogether() {
        List<CapturePart> parts = List.of(GLUCOSE_80, GLUCOSE_90, ISIG_30);

        assertThat(currents(80, parts)).isEmpty();
        assertThat(currents(90, parts)).containsOnly(30.0);
    }

    @Test
    void whatTheBytesSayCountsMoreThanAName() {
        List<CapturePart> parts =
                List.of(named("7", GLUCOSE_80), named("8", GLUCOSE_90), named("7", ISIG_30), named("8", ISIG_20));

        assertThat(currents(80, parts)).containsOnly(20.0);
    }

    @Test
    void aPageReadAgainIsToldOnceWithItsLaterCurrents() {
        CapturePart earlier = Bytes.page("glucose-page", "50505050 10069e0e08");
        CapturePart later = Bytes.page("glucose-page", "50505050 10069e0e08 51 150a9e0e08");
        byte[] fuller = ISIG_20.bytes().clone();
        fuller[2 * 14] = 0x08;
        fuller[2 * 14 + 1] = 0;
        PageChecksum.writeIsig(fuller);

        Decoded decoded = decode(List.of(later, earlier, isig(25, 8), Bytes.part("isig-page", fuller)));

        assertThat(decoded.events().stream().filter(GlucoseReading.class::isInstance))
                .hasSize(5)
                .allMatch(
                        reading -> ((GlucoseReading) reading).isigNanoAmperes().orElse(0) == 20);
        assertThat(decoded.problems()).hasSize(2).anyMatch(problem -> problem.message()
                .contains("read again"));
    }

    @Test
    void pagesThatSayNothingAreTakenInTheirOrder() {
        assertThat(currents(80, List.of(GLUCOSE_80, ISIG_SILENT))).containsOnly(40.0);
    }

    @Test
    void besidePagesThatSayIsASilentOneLeftOut() {
        Decoded decoded = decode(List.of(GLUCOSE_80, GLUCOSE_90, ISIG_20, ISIG_SILENT));

        assertThat(currents(90, List.of(GLUCOSE_80, GLUCOSE_90, ISIG_20, ISIG_SILENT)))
                .isEmpty();
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("not known which glucose page"));
    }

    @Test
    void aPageOfTheOtherKindsSizeIsRefusedWhateverItsChecksum() {
        byte[] half = Arrays.copyOf(ISIG_20.bytes(), PageChecksum.PAGE_WITHOUT_CHECKSUM);
        CapturePart whole = Bytes.part("glucose-page", ISIG_30.bytes());

        Decoded decoded = decode(List.of(GLUCOSE_80, whole, Bytes.part("isig-page", half)));

        assertThat(currents(80, List.of(GLUCOSE_80, Bytes.part("isig-page", half))))
                .isEmpty();
        assertThat(decoded.problems())
                .extracting(Problem::message)
                .contains(
                        "This page (sensor glucose) has 2048 bytes, which is not a page's size: nothing of it was used. Read the pump again.",
                        "This page (sensor currents, ISIG) has 1022 bytes, which is not a page's size: nothing of it was used. Read the pump again.");
    }

    private static List<Double> currents(int halfValue, List<CapturePart> parts) {
        return decode(parts).events().stream()
                .filter(GlucoseReading.class::isInstance)
                .map(GlucoseReading.class::cast)
                .filter(reading -> reading.value().orElseThrow().inMgPerDl() == 2 * halfValue)
                .flatMap(reading -> reading.isigNanoAmperes().stream().boxed())
                .toList();
    }

    private static Decoded decode(List<CapturePart> parts) {
        return Bytes.decode("522", parts.toArray(CapturePart[]::new));
    }

    private static CapturePart named(String name, CapturePart part) {
        return new CapturePart(part.kind(), name, part.bytes(), part.file(), part.offset());
    }

    /** @param stampAt the place of the timestamp's opcode in its glucose page; where there is none, -1 */
    private static CapturePart isig(int nanoAmperes, int stampAt) {
        byte[] page = new byte[PageChecksum.ISIG_PAGE];
        byte[] word = Hex.parse("%02x%02x".formatted(nanoAmperes * 100 & 0xFF, nanoAmperes * 100 >> 8));
        IntStream.range(0, 1022).forEach(i -> System.arraycopy(word, 0, page, 2 * i, 2));
        if (stampAt >= 0) {
            page[2 * stampAt] = 0x08;
            page[2 * stampAt + 1] = 0;
        }
        PageChecksum.writeIsig(page);
        return Bytes.part("isig-page", page);
    }
}
