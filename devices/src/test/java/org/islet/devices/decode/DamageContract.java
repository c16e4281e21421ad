package org.islet.devices.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.event.UnknownEvent;
import org.junit.jupiter.api.Test;

/**
 * What every family answers to its own captures when they are cut, changed, doubled or turned round.
 *
 * <p>Captures of up to {@value #MOST_PLACES} bytes are cut and flipped at every byte, larger ones at evenly spread
 * bytes.
 */
public interface DamageContract extends FamilyContract {

    int MOST_PLACES = 2600;

    Pattern JSON_NAME = Pattern.compile("\"[^\"]*\":");

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
                assertAnswered(ChangedCapture.ofPart(capture, part, DamageContract::doubled), "bytes twice");
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

    @Test
    default void partsInAnyOrderAreAnswered() {
        for (RawCapture capture : validCaptures()) {
            var parts = new ArrayList<CapturePart>(capture.parts());
            Collections.reverse(parts);
            assertAnswered(ChangedCapture.withParts(capture, parts), "turned round");
            for (int seed = 0; seed < 10; seed++) {
                Collections.shuffle(parts, new Random(seed));
                assertAnswered(ChangedCapture.withParts(capture, parts), "shuffled by " + seed);
            }
        }
    }

    /**
     * What is no longer read is said: by a problem, by a refusal, or as an unknown event that holds the bytes. A name is
     * not asked about: a column or field of another name says something else, and most are rightly left out.
     */
    @Test
    default void eventsThatAFlippedByteTakesAwayAreMissed() throws UnreadableCapture {
        for (RawCapture capture : validCaptures()) {
            int before = family().decoder().decode(capture).events().size();
            for (int part = 0; part < capture.parts().size(); part++) {
                for (int place : places(capture, part)) {
                    for (int mask : new int[] {0xFF, 0x80, 0x01}) {
                        RawCapture flipped = ChangedCapture.ofPart(capture, part, bytes -> flipped(bytes, place, mask));
                        assertThat(isWhole(flipped, before)
                                        || isOfAName(capture.parts().get(part), place))
                                .as("%s flipped in part %d at %d by %x", family().id(), part, place, mask)
                                .isTrue();
                    }
                }
            }
        }
    }

    private boolean isWhole(RawCapture capture, int events) {
        try {
            Decoded decoded = family().decoder().decode(capture);
            return decoded.events().size() >= events
                    || !decoded.problems().isEmpty()
                    || decoded.events().stream().anyMatch(UnknownEvent.class::isInstance);
        } catch (UnreadableCapture refused) {
            return true;
        }
    }

    private boolean isOfAName(CapturePart part, int place) {
        String text = new String(part.bytes(), StandardCharsets.ISO_8859_1);
        return text.startsWith("{") || text.startsWith("[")
                ? JSON_NAME.matcher(text).results().anyMatch(name -> name.start() <= place && place < name.end())
                : place < endOfColumnNames(text);
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
