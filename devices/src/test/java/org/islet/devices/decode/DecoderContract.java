package org.islet.devices.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.catalogue.MatchConfidence;
import org.islet.devices.event.DeviceEvent;
import org.junit.jupiter.api.Test;

/**
 * What every family answers for: its own captures are read, damaged ones as far as they go, and whatever else the bytes
 * are, an answer or an {@link UnreadableCapture}, and the same one twice.
 */
public interface DecoderContract extends DamageContract, ForeignInputContract {

    @Test
    default void validCapturesAreRecognisedAndDecoded() throws UnreadableCapture {
        var catalogue = new Catalogue(List.of(family()));

        for (RawCapture capture : validCaptures()) {
            assertThat(family().likeness(capture)).isNotEqualTo(MatchConfidence.NO);
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
}
