package org.islet.record;

import java.util.List;
import java.util.Optional;
import org.islet.capture.CaptureHints;
import org.islet.capture.CaptureProblem;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.DamagedCaptureFile;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.DateQuestion;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.Decoded;
import org.islet.devices.decode.PossibleTimes;
import org.islet.devices.decode.TimeDoubts;
import org.islet.devices.decode.UnreadableCapture;

/** From stored bytes to what they say: open, recognise, decode. Whatever the bytes are, it answers. */
final class CaptureReader {

    private static final System.Logger LOG = System.getLogger(CaptureReader.class.getName());

    /** What the bytes say. */
    sealed interface Answer permits Read, Unreadable {}

    /** They were decoded, wholly or in part. */
    record Read(DeviceFamily family, RawCapture capture, Decoded decoded) implements Answer {}

    /** Nothing of them was. */
    record Unreadable(Optional<DeviceFamily> family, CaptureProblem problem, Optional<DateQuestion> question)
            implements Answer {}

    private final Catalogue catalogue;

    CaptureReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param possible when what the bytes tell can have happened */
    Answer read(byte[] bytes, CaptureHints hints, PossibleTimes possible) {
        RawCapture capture;
        try {
            capture = hinted(CaptureFile.isOne(bytes) ? CaptureFile.open(bytes) : RawCapture.ofFile(bytes), hints);
        } catch (DamagedCaptureFile damaged) {
            return unreadable(Optional.empty(), damaged.getMessage() + ". Read the device again");
        }
        Optional<DeviceFamily> family = catalogue.of(capture);
        return family.isPresent()
                ? decode(family.get(), capture, hints, possible)
                : unreadable(Optional.empty(), Unrecognised.explain(bytes, capture.family()));
    }

    /** What a capture says of itself is believed before what a person says. */
    private static RawCapture hinted(RawCapture capture, CaptureHints hints) {
        var named = capture.family().isPresent()
                ? capture
                : hints.family().map(capture::withFamily).orElse(capture);
        return named.model().isPresent()
                ? named
                : hints.model().map(named::withModel).orElse(named);
    }

    private static Answer decode(DeviceFamily family, RawCapture capture, CaptureHints hints, PossibleTimes possible) {
        var collector = new Decoded.Collector();
        var doubts = TimeDoubts.of(capture, family.decoder().clock(), possible, collector);
        try {
            family.decoder().decode(capture, new DecodeOptions(hints.dateOrder()), doubts);
            doubts.tell();
            return new Read(family, capture, collector.decoded());
        } catch (UnreadableCapture unreadable) {
            return new Unreadable(
                    Optional.of(family), new CaptureProblem("", unreadable.getMessage()), unreadable.dateQuestion());
        } catch (RuntimeException broken) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The decoder of " + family.id() + " failed with "
                            + broken.getClass().getName() + " at "
                            + List.of(broken.getStackTrace()).stream().limit(3).toList());
            return unreadable(
                    Optional.of(family),
                    "Our reader for " + family.title()
                            + " failed on this. The bytes are kept and will be read again when" + " it is mended");
        }
    }

    private static Answer unreadable(Optional<DeviceFamily> family, String message) {
        return new Unreadable(family, new CaptureProblem("", message), Optional.empty());
    }
}
