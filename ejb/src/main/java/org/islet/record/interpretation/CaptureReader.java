package org.islet.record.interpretation;

import java.util.List;
import java.util.Optional;
import org.islet.capture.CaptureHints;
import org.islet.capture.CaptureProblem;
import org.islet.capture.ReadingCutOff;
import org.islet.devices.capture.CaptureFile;
import org.islet.devices.capture.DamagedCaptureFile;
import org.islet.devices.capture.HexFile;
import org.islet.devices.capture.NotHex;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.BoundedDecoding;
import org.islet.devices.decode.Budget;
import org.islet.devices.decode.DateQuestion;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;

/** From stored bytes to what they say: open, recognise, decode. Whatever the bytes are, it answers. */
public final class CaptureReader {

    private static final System.Logger LOG = System.getLogger(CaptureReader.class.getName());

    /** Whose bytes they are. */
    public sealed interface Answer permits Opened, Unreadable {}

    /** A family knows them. */
    public record Opened(DeviceFamily family, RawCapture capture, DecodeOptions options) implements Answer {}

    /** Nothing of them can be read. */
    public record Unreadable(Optional<DeviceFamily> family, CaptureProblem problem, Optional<DateQuestion> question)
            implements Answer {}

    private final Catalogue catalogue;

    public CaptureReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Answer open(String fileName, byte[] bytes, CaptureHints hints) {
        RawCapture capture;
        try {
            capture = hinted(opened(fileName, bytes), hints);
        } catch (NotHex notHex) {
            return unreadable(Optional.empty(), notHex.phrase());
        } catch (DamagedCaptureFile damaged) {
            return unreadable(Optional.empty(), Phrase.of("damaged-capture", damaged.phrase()));
        }
        Optional<DeviceFamily> family = catalogue.of(capture);
        return family.isPresent()
                ? new Opened(family.get(), capture, new DecodeOptions(hints.dateOrder()))
                : unreadable(Optional.empty(), Unrecognised.explain(bytes, capture.family()));
    }

    private static RawCapture opened(String fileName, byte[] bytes) throws DamagedCaptureFile, NotHex {
        Optional<HexFile> hex = HexFile.of(fileName, bytes);
        if (hex.isPresent()) {
            return hex.get().open(bytes, 0);
        }
        return CaptureFile.isOne(bytes) ? CaptureFile.open(bytes) : RawCapture.ofFile(bytes);
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

    /** Tells the sink what they say; what comes back is why that is nothing. */
    public static Optional<Unreadable> decode(Opened opened, EventSink sink, Budget budget) {
        DeviceFamily family = opened.family();
        try {
            BoundedDecoding.run(family.decoder(), opened.capture(), opened.options(), sink, budget);
            return Optional.empty();
        } catch (UnreadableCapture unreadable) {
            return Optional.of(new Unreadable(
                    Optional.of(family), CaptureProblem.ofWhole(unreadable.phrase()), unreadable.dateQuestion()));
        } catch (ReadingCutOff | OutOfMemoryError | LinkageError notOfTheFileAlone) {
            throw notOfTheFileAlone;
        } catch (RuntimeException | Error broken) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The decoder of " + family.id() + " failed with "
                            + broken.getClass().getName() + " at "
                            + List.of(broken.getStackTrace()).stream().limit(3).toList());
            return Optional.of(unreadable(Optional.of(family), Phrase.of("broken-decoder", family.title())));
        }
    }

    private static Unreadable unreadable(Optional<DeviceFamily> family, Phrase phrase) {
        return new Unreadable(family, CaptureProblem.ofWhole(phrase), Optional.empty());
    }
}
