package org.islet.devices.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.Likeness;
import org.islet.devices.event.DeviceEvent;
import org.junit.jupiter.api.Test;

/**
 * What every family answers for: whatever the bytes, an answer or an {@link UnreadableCapture}, and the same one twice.
 *
 * <p>Captures of up to {@value #MOST_PLACES} bytes are cut and flipped at every byte, larger ones at evenly spread
 * bytes.
 */
public interface DecoderContract {

    int MOST_PLACES = 2600;

    DeviceFamily family();

    /** Small captures, each of which decodes to at least one event. */
    List<RawCapture> validCaptures();

    /**
     * The same capture with every checksum made to fit its bytes, so that what is changed below is read; the bytes of a
     * family without checksums stay as they are.
     */
    default RawCapture withRightChecksums(RawCapture capture) {
        return capture;
    }

    @Test
    default void validCapturesAreRecognisedAndDecoded() throws UnreadableCapture {
        var catalogue = new Catalogue(List.of(family()));

        for (RawCapture capture : validCaptures()) {
            assertThat(family().likeness(capture)).isNotEqualTo(Likeness.NO);
            assertThat(catalogue.of(capture).map(DeviceFamily::id)).contains(family().id());
            assertThat(family().decoder().decode(capture).events()).isNotEmpty();
        }
    }

    @Test
    default void theSameBytesGiveTheSameAnswer() throws UnreadableCapture {
        for (RawCapture capture : validCaptures()) {
            Decoded once = family().decoder().decode(capture);
            Decoded again = family().decoder().decode(capture);

            assertThat(again).isEqualTo(once);
        }
    }

    @Test
    default void everyEventAndProblemPointsAtItsOwnBytes() throws UnreadableCapture {
        for (RawCapture capture : validCaptures()) {
            Decoded decoded = family().decoder().decode(capture);

            decoded.events().stream()
                    .map(DeviceEvent::source)
                    .forEach(source -> DecoderPromises.checkPointsInto(capture, source));
            decoded.problems().stream()
                    .map(Problem::source)
                    .forEach(source -> DecoderPromises.checkPointsInto(capture, source));
        }
    }

    @Test
    default void truncatedCapturesAreAnswered() {
        for (RawCapture capture : validCaptures()) {
            for (int part = 0; part < capture.parts().size(); part++) {
                for (int length : places(capture, part)) {
                    assertAnswered(
                            ChangedCapture.ofPart(capture, part, bytes -> Arrays.copyOf(bytes, length)),
                            "truncated to " + length);
                }
            }
        }
    }

    @Test
    default void flippedBytesAreAnswered() {
        for (RawCapture capture : validCaptures()) {
            for (int part = 0; part < capture.parts().size(); part++) {
                for (int place : places(capture, part)) {
                    for (int mask : new int[] {0xFF, 0x80, 0x01}) {
                        assertAnswered(
                                ChangedCapture.ofPart(capture, part, bytes -> flipped(bytes, place, mask)),
                                "flipped at " + place + " by " + mask);
                    }
                }
            }
        }
    }

    @Test
    default void flippedBytesBehindRightChecksumsAreAnswered() {
        for (RawCapture capture : validCaptures()) {
            assertThat(CaptureFile.bytesOf(withRightChecksums(capture))).isEqualTo(CaptureFile.bytesOf(capture));
            for (int part = 0; part < capture.parts().size(); part++) {
                for (int place : places(capture, part)) {
                    RawCapture flipped = ChangedCapture.ofPart(capture, part, bytes -> flipped(bytes, place, 0x55));
                    assertAnswered(withRightChecksums(flipped), "flipped unseen at " + place);
                }
            }
        }
    }

    @Test
    default void emptyCapturesAreAnswered() {
        assertAnswered(RawCapture.ofParts(List.of()), "no parts");
        assertAnswered(RawCapture.ofFile(new byte[0]), "an empty file");
        for (RawCapture capture : validCaptures()) {
            assertAnswered(ChangedCapture.withParts(capture, List.of()), "no parts");
            for (int part = 0; part < capture.parts().size(); part++) {
                assertAnswered(ChangedCapture.ofPart(capture, part, bytes -> new byte[0]), "part emptied");
            }
        }
    }

    @Test
    default void doubledCapturesAreAnswered() {
        for (RawCapture capture : validCaptures()) {
            var twice = new ArrayList<>(capture.parts());
            twice.addAll(capture.parts());
            assertAnswered(ChangedCapture.withParts(capture, twice), "all parts twice");
            for (int part = 0; part < capture.parts().size(); part++) {
                assertAnswered(ChangedCapture.ofPart(capture, part, DecoderContract::doubled), "bytes twice");
            }
        }
    }

    @Test
    default void noiseIsAnswered() {
        var random = new Random(20_261_122);
        for (int size : new int[] {1, 2, 3, 7, 16, 64, 255, 1022, 1024, 2048, 4096, 5000}) {
            byte[] noise = new byte[size];
            for (int time = 0; time < 20; time++) {
                random.nextBytes(noise);
                assertAnswered(RawCapture.ofFile(noise.clone()), "noise of " + size);
                for (RawCapture capture : validCaptures()) {
                    assertAnswered(ChangedCapture.ofPart(capture, 0, bytes -> noise.clone()), "noise of " + size);
                }
            }
        }
    }

    private void assertAnswered(RawCapture capture, String what) {
        try {
            new DecoderPromises(family()).check(capture, DecodeOptions.NONE);
        } catch (RuntimeException | AssertionError broken) {
            throw new AssertionError(family().id() + " broke its promise for a capture " + what, broken);
        }
    }

    private static int[] places(RawCapture capture, int part) {
        int length = capture.parts().get(part).bytes().length;
        int step = Math.max(1, (length + MOST_PLACES - 1) / MOST_PLACES);
        return IntStream.iterate(0, place -> place < length, place -> place + step)
                .toArray();
    }

    private static byte[] flipped(byte[] bytes, int place, int mask) {
        byte[] flipped = bytes.clone();
        flipped[place] ^= (byte) mask;
        return flipped;
    }

    private static byte[] doubled(byte[] bytes) {
        byte[] doubled = Arrays.copyOf(bytes, 2 * bytes.length);
        System.arraycopy(bytes, 0, doubled, bytes.length, bytes.length);
        return doubled;
    }
}
