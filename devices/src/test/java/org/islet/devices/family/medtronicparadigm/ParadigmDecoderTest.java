package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.event.Bolus;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;
import org.junit.jupiter.api.Test;

/** The decoder as a whole: what is recognised, what is refused, and what holds for any bytes. */
class ParadigmDecoderTest implements DecoderContract {

    private static final String LARGE_BOLUS = "01 0052 0052 0000 00 4222546510";
    private static final String SMALL_BOLUS = "01 14 14 00 4222546510";
    private static final String REWIND = "21 00 4222146510";
    private static final String LATER_REWIND = "21 00 4222156510";
    private static final String GLUCOSE = "50515253 10069e0e08";

    @Override
    public DeviceFamily family() {
        return new ParadigmFamily();
    }

    @Override
    public RawCapture withRightChecksums(RawCapture capture) {
        return ParadigmChecksums.right(capture);
    }

    @Override
    public List<RawCapture> validCaptures() {
        return List.of(
                RawCapture.ofParts(List.of(Bytes.page(CapturePart.UNKNOWN, LARGE_BOLUS + REWIND)))
                        .withModel("523"),
                RawCapture.ofParts(List.of(Bytes.page("glucose-page", GLUCOSE), Bytes.part("isig-page", isig())))
                        .withModel("522"),
                RawCapture.ofFile(Hex.parse(LARGE_BOLUS)));
    }

    @Test
    void withoutAModelTheLayoutThatFitsIsFound() throws UnreadableCapture {
        RawCapture large = capture(Bytes.page(CapturePart.UNKNOWN, LARGE_BOLUS + REWIND));
        RawCapture small = capture(Bytes.page(CapturePart.UNKNOWN, SMALL_BOLUS + REWIND));

        assertThat(programmed(large)).isEqualTo(2.05);
        assertThat(programmed(small)).isEqualTo(2.0);
    }

    @Test
    void glucoseWithCurrentsAndNoModelAsksForTheModel() {
        RawCapture capture = capture(Bytes.page("glucose-page", GLUCOSE), Bytes.part("isig-page", isig()));

        assertThatThrownBy(() -> new ParadigmDecoder().decode(capture))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("--model");
    }

    @Test
    void aHistoryThatFitsEveryPumpDoesNotTellTheModelOfGlucoseWithCurrents() {
        RawCapture capture = capture(
                Bytes.page("history-page", REWIND),
                Bytes.page("glucose-page", GLUCOSE),
                Bytes.part("isig-page", isig()));

        assertThatThrownBy(() -> new ParadigmDecoder().decode(capture))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("--model");
    }

    @Test
    void anAnswerThatCountsDifferentlyByModelAsksForTheModel() {
        for (String code : List.of("73", "8a", "c0")) {
            RawCapture capture = capture(Bytes.part("reply-" + code, Hex.parse("0546" + "00".repeat(62))));

            assertThatThrownBy(() -> new ParadigmDecoder().decode(capture))
                    .as(code)
                    .isInstanceOf(UnreadableCapture.class)
                    .hasMessageContaining("--model");
        }
    }

    @Test
    void pagesOfPumpsWithOtherRecordsThanTheModelGivenAreRefused() {
        for (String model : List.of("522", "554")) {
            String bolus = model.equals("522") ? LARGE_BOLUS : SMALL_BOLUS;
            RawCapture capture = capture(Bytes.page("history-page", bolus.repeat(9) + REWIND))
                    .withModel(model);

            assertThatThrownBy(() -> new ParadigmDecoder().decode(capture))
                    .as(model)
                    .isInstanceOf(UnreadableCapture.class)
                    .hasMessageContaining("not of the model given");
        }
    }

    @Test
    void theModelThePumpAnsweredIsItsModel() throws UnreadableCapture {
        CapturePart model = Bytes.part("reply-8d", Hex.parse("03 373232"));
        RawCapture capture = capture(model, Bytes.page("glucose-page", GLUCOSE), Bytes.part("isig-page", isig()));

        List<DeviceEvent> events = new ParadigmDecoder().decode(capture).events();

        assertThat(events.stream()
                        .filter(GlucoseReading.class::isInstance)
                        .map(event -> ((GlucoseReading) event).isigNanoAmperes().orElseThrow()))
                .containsOnly(20.01);
    }

    @Test
    void aModelThatIsNoParadigmIsRefused() {
        RawCapture capture = capture(Bytes.page("history-page", REWIND)).withModel("640G");

        assertThatThrownBy(() -> new ParadigmDecoder().decode(capture))
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("--model 523");
    }

    @Test
    void anUnknownOpcodeEndsItsPageAndNoOther() {
        CapturePart first = Bytes.page("history-page", REWIND + "F0 11 22 33" + REWIND);
        CapturePart second = Bytes.page("history-page", LATER_REWIND);

        Decoded decoded = Bytes.decode("523", first, second);

        assertThat(decoded.events()).hasSize(2);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("0xf0 at byte 7").contains("11 bytes");
            assertThat(problem.source().offset()).hasValue(7);
        });
    }

    @Test
    void aRecordCutByTheEndOfItsPageIsSaid() {
        byte[] page = new byte[PageChecksum.PAGE_WITHOUT_CHECKSUM];
        byte[] rewind = Hex.parse(REWIND);
        for (int at = 0; at + rewind.length <= page.length; at += rewind.length) {
            System.arraycopy(rewind, 0, page, at, rewind.length);
        }
        page[1015] = 0x5A;

        Decoded decoded = Bytes.decode("523", Bytes.part("history-page", page));

        assertThat(decoded.events()).hasSize(145);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("longer than what is left"));
    }

    @Test
    void anImpossibleTimeKeepsTheEventWithoutOne() {
        Decoded decoded = Bytes.records("523", "21 00 0022146510");

        assertThat(decoded.events())
                .singleElement()
                .satisfies(event -> assertThat(event.time().wallClock()).isEmpty());
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void identicalRecordsAreBothKept() {
        assertThat(Bytes.records("523", REWIND + REWIND).events()).hasSize(2);
    }

    @Test
    void severalPagesInOneFileAreCut() {
        byte[] one = Bytes.page("", REWIND).bytes();
        byte[] other = Bytes.page("", LATER_REWIND).bytes();
        byte[] file = Arrays.copyOf(one, 2 * one.length);
        System.arraycopy(other, 0, file, one.length, other.length);

        List<DeviceEvent> events =
                Bytes.decode("523", Bytes.part(CapturePart.UNKNOWN, file)).events();

        assertThat(events.stream().map(event -> event.source().offset().orElseThrow()))
                .containsExactly(0, 1024);
    }

    @Test
    void aLastPageCutShortIsNamedAndTheOthersAreRead() {
        byte[] one = Bytes.page("", REWIND).bytes();
        byte[] file = Arrays.copyOf(one, one.length + 500);
        byte[] second = Bytes.page("", REWIND.repeat(40)).bytes();
        System.arraycopy(second, 0, file, one.length, 500);

        Decoded decoded = Bytes.decode("523", Bytes.part(CapturePart.UNKNOWN, file));

        assertThat(decoded.events()).hasSize(1);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("500 bytes");
            assertThat(problem.source().offset()).hasValue(1024);
        });
    }

    @Test
    void pagesNumberedFromTheNewestAreToldOldestFirstAndPairedAcrossTheirEdge() {
        CapturePart newest = named("history-page", "0", "16 02 4222146510" + REWIND);
        CapturePart older = named("history-page", "1", REWIND + "33 50 4222146510 00");

        List<DeviceEvent> events = Bytes.decode("523", newest, older).events();

        assertThat(events).hasSize(3);
    }

    @Test
    void currentsAreMatchedByNameInAnyOrder() {
        byte[] other = isig();
        other[0] = 99;
        PageChecksum.writeIsig(other);
        CapturePart glucose = named("glucose-page", "7", GLUCOSE);
        CapturePart six = new CapturePart("isig-page", "6", other, 0, 0);
        CapturePart seven = new CapturePart("isig-page", "7", isig(), 0, 0);

        GlucoseReading oldest = (GlucoseReading)
                Bytes.decode("522", glucose, six, seven).events().get(0);

        assertThat(oldest.isigNanoAmperes()).hasValue(20.01);
    }

    @Test
    void currentsWithoutTheirGlucosePageAreSaid() {
        CapturePart glucose = named("glucose-page", "7", GLUCOSE);
        CapturePart six = new CapturePart("isig-page", "6", isig(), 0, 0);

        Decoded decoded = Bytes.decode("522", glucose, six);

        assertThat(((GlucoseReading) decoded.events().get(0)).isigNanoAmperes()).isEmpty();
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void glucoseAndCurrentsInOneFileAreCutApart() {
        byte[] glucose = Bytes.page("glucose-page", "70717273 10069e0e08").bytes();
        byte[] damaged = glucose.clone();
        damaged[0]++;
        byte[] file = RecordBytes.joined(List.of(glucose, isig(), damaged));

        Decoded decoded = Bytes.decode("522", Bytes.part(CapturePart.UNKNOWN, file));

        assertThat(((GlucoseReading) decoded.events().get(0)).isigNanoAmperes()).hasValue(20.01);
        assertThat(decoded.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.source().offset()).hasValue(3072));
    }

    private static CapturePart named(String kind, String name, String hex) {
        return new CapturePart(kind, name, Bytes.page(kind, hex).bytes(), 0, 0);
    }

    private static double programmed(RawCapture capture) throws UnreadableCapture {
        Bolus bolus = (Bolus) new ParadigmDecoder().decode(capture).events().get(0);
        return bolus.programmed().orElseThrow().value();
    }

    private static RawCapture capture(CapturePart... parts) {
        return RawCapture.ofParts(List.of(parts));
    }

    /** 20.01 nA everywhere. */
    private static byte[] isig() {
        byte[] page = new byte[PageChecksum.ISIG_PAGE];
        for (int at = 0; at < 2044; at += 2) {
            page[at] = (byte) 0xD1;
            page[at + 1] = 0x07;
        }
        PageChecksum.writeIsig(page);
        return page;
    }
}
