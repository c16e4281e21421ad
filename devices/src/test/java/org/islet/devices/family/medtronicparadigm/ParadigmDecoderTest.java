package org.islet.devices.family.medtronicparadigm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.islet.devices.bytes.Hex;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.DecoderContract;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.GlucoseReading;
import org.islet.devices.event.InfusionSetEvent;
import org.junit.jupiter.api.Test;

/** The decoder as a whole: what is recognised, what is refused, and what holds for any bytes. */
class ParadigmDecoderTest implements DecoderContract {

    private static final String LARGE_BOLUS = "01 0052 0052 0000 00 4222546510";
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
                RawCapture.ofParts(List.of(Bytes.page("glucose-page", GLUCOSE), Bytes.part("isig-page", Bytes.isig())))
                        .withModel("522"),
                RawCapture.ofFile(Hex.parse(LARGE_BOLUS)));
    }

    @Test
    void anUnknownOpcodeEndsItsPageAndNoOther() {
        CapturePart first = Bytes.page("history-page", REWIND + "F0 11 22 33" + REWIND);
        CapturePart second = Bytes.page("history-page", LATER_REWIND);

        Decoded decoded = Bytes.decode("523", first, second);

        assertThat(decoded.events()).hasSize(2);
        assertThat(decoded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains("record 0xf0").contains("11 bytes");
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

    /** Read backwards, such a page would be some two hundred readings of glucose. */
    @Test
    void anUnknownOpcodeEarlyInAHistoryPageDoesNotMakeItAGlucosePage() {
        String boluses = "01 0052 0052 0000 00 5e22546510".repeat(40)
                + "5b 82 5e22146510 4650 00b4 55 50 7c 0000 00 000c 0070 78".repeat(20);
        CapturePart early = Bytes.page(CapturePart.UNKNOWN, REWIND + "ee" + boluses);
        CapturePart first = Bytes.page(CapturePart.UNKNOWN, "ee" + boluses);

        Decoded decoded = Bytes.decode("523", first, early);

        assertThat(decoded.events()).singleElement().isInstanceOf(InfusionSetEvent.class);
        assertThat(decoded.problems())
                .allSatisfy(problem -> assertThat(problem.message()).contains("record 0xee"))
                .extracting(problem -> problem.source().offset().orElseThrow())
                .containsExactlyInAnyOrder(0, 7);
    }

    @Test
    void currentsAreMatchedByNameInAnyOrder() {
        byte[] other = Bytes.isig();
        other[0] = 99;
        PageChecksum.writeIsig(other);
        CapturePart glucose = named("glucose-page", "7", GLUCOSE);
        CapturePart six = new CapturePart("isig-page", "6", other, 0, 0);
        CapturePart seven = new CapturePart("isig-page", "7", Bytes.isig(), 0, 0);

        GlucoseReading oldest = (GlucoseReading)
                Bytes.decode("522", glucose, six, seven).events().get(0);

        assertThat(oldest.isigNanoAmperes()).hasValue(20.01);
    }

    @Test
    void currentsWithoutTheirGlucosePageAreSaid() {
        CapturePart glucose = named("glucose-page", "7", GLUCOSE);
        CapturePart six = new CapturePart("isig-page", "6", Bytes.isig(), 0, 0);

        Decoded decoded = Bytes.decode("522", glucose, six);

        assertThat(((GlucoseReading) decoded.events().get(0)).isigNanoAmperes()).isEmpty();
        assertThat(decoded.problems()).hasSize(1);
    }

    @Test
    void glucoseAndCurrentsInOneFileAreCutApart() {
        byte[] glucose = Bytes.page("glucose-page", "70717273 10069e0e08").bytes();
        byte[] damaged = glucose.clone();
        damaged[0]++;
        byte[] file = RecordBytes.joined(List.of(glucose, Bytes.isig(), damaged));

        Decoded decoded = Bytes.decode("522", Bytes.part(CapturePart.UNKNOWN, file));

        assertThat(((GlucoseReading) decoded.events().get(0)).isigNanoAmperes()).hasValue(20.01);
        assertThat(decoded.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.source().offset()).hasValue(3072));
    }

    private static CapturePart named(String kind, String name, String hex) {
        return new CapturePart(kind, name, Bytes.page(kind, hex).bytes(), 0, 0);
    }
}
