package org.islet.devices.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.DeviceModel;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every family of bytes promises: no text is taken for a capture of its devices. */
class TextIsNoBinaryCaptureTest {

    /** Devices that speak in lines of text. */
    private static final Set<String> SPEAK_TEXT =
            Set.of("ascensia-contour", "lifescan-ultra", "abbott-freestyle", "abbott-libre");

    private static final String ROW = "1;24/10/2020 09.10.00;;;144;147;1;;;;;;\n";

    /** Pages of pumps and receivers, reports of cables, and what is shorter. */
    private static final int[] LENGTHS = {8, 14, 17, 20, 32, 64, 500, 528, 1022, 1024, 2048, 2048 + 1022};

    static Stream<DeviceFamily> familiesOfBytes() {
        return Families.catalogue().families().stream()
                .filter(family -> family.models().get(0).kind() != DeviceModel.Kind.FILE)
                .filter(family -> !SPEAK_TEXT.contains(family.id()));
    }

    @ParameterizedTest
    @MethodSource("familiesOfBytes")
    void noTextOfAnyLengthIsRecognised(DeviceFamily family) {
        texts().forEach(text -> assertThat(family.likeness(RawCapture.ofFile(text)))
                .as("%d bytes", text.length)
                .isEqualTo(MatchConfidence.NO));
    }

    @ParameterizedTest
    @MethodSource("familiesOfBytes")
    void noTextIsDecodedThoughAPersonNamesTheFamily(DeviceFamily family) {
        texts().forEach(text -> assertThatThrownBy(
                        () -> family.decoder().decode(RawCapture.ofFile(text), DecodeOptions.NONE, EventSink.NOBODY))
                .as("%d bytes", text.length)
                .isInstanceOf(UnreadableCapture.class)
                .hasMessageContaining("is text"));
    }

    @ParameterizedTest
    @MethodSource("familiesOfBytes")
    void whatWasWrittenAsHexDigitsIsBytesHoweverPrintable(DeviceFamily family) {
        var part = new CapturePart(CapturePart.BYTES, "", ROW.getBytes(StandardCharsets.US_ASCII), 0, 0);

        try {
            family.decoder().decode(RawCapture.ofParts(List.of(part)), DecodeOptions.NONE, EventSink.NOBODY);
        } catch (UnreadableCapture refused) {
            assertThat(refused).hasMessageNotContaining("is text");
        }
    }

    @Test
    void oneRowOfATableIsNobodysCapture() {
        assertThat(Families.catalogue().of(RawCapture.ofFile(ROW.getBytes(StandardCharsets.US_ASCII))))
                .isEmpty();
    }

    private static Stream<byte[]> texts() {
        Stream<byte[]> rows = Stream.of(StandardCharsets.US_ASCII, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)
                .map(ROW::getBytes);
        Stream<byte[]> european = Stream.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)
                .map(charset -> written("Zeit;Gerät;Größe des Messwerts;Übertragung\n", charset));
        Stream<byte[]> any = IntStream.of(LENGTHS).boxed().flatMap(TextIsNoBinaryCaptureTest::printable);
        return Stream.of(rows, european, any).flatMap(text -> text);
    }

    private static byte[] written(String text, Charset charset) {
        return text.getBytes(charset);
    }

    /** Digits and separators as in tables, and any printable characters. */
    private static Stream<byte[]> printable(int length) {
        var random = new Random(length);
        return Stream.of("0123456789,;.\n", allPrintable()).map(letters -> random.ints(length, 0, letters.length())
                .collect(StringBuilder::new, (text, i) -> text.append(letters.charAt(i)), StringBuilder::append)
                .toString()
                .getBytes(StandardCharsets.US_ASCII));
    }

    private static String allPrintable() {
        return IntStream.rangeClosed(' ', '~')
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();
    }
}
