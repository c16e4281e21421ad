package org.islet.record.interpretation;

import java.util.List;
import java.util.Optional;
import org.islet.capture.CaptureProblem;
import org.islet.capture.ReadingCutOff;
import org.islet.devices.capture.CaptureOfFiles;
import org.islet.devices.capture.DamagedCaptureFile;
import org.islet.devices.capture.NotHex;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.catalogue.Catalogue;
import org.islet.devices.catalogue.DeviceFamily;
import org.islet.devices.decode.CaptureHints;
import org.islet.devices.decode.DateQuestion;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;
import org.islet.reports.interpretation.CaptureInterpreter;
import org.islet.reports.interpretation.RecognisedCapture;

/** From stored bytes to a capture whose family is known. Whatever the bytes are, it answers. */
final class CaptureReader {

    private static final System.Logger LOG = System.getLogger(CaptureReader.class.getName());

    /** Whose bytes they are. */
    sealed interface Answer permits Opened, Unreadable {}

    /** A family knows them. */
    record Opened(RecognisedCapture recognised) implements Answer {}

    /** Nothing of them can be read. */
    record Unreadable(Optional<DeviceFamily> family, CaptureProblem problem, Optional<DateQuestion> question)
            implements Answer {}

    /** What is done with a capture to learn what it says. */
    interface Decoding {
        void run() throws UnreadableCapture;
    }

    private final CaptureInterpreter interpreter;

    CaptureReader(Catalogue catalogue) {
        this.interpreter = new CaptureInterpreter(catalogue);
    }

    Answer open(String fileName, byte[] bytes, CaptureHints hints) {
        RawCapture capture;
        try {
            capture = CaptureOfFiles.open(fileName, bytes, 0);
        } catch (NotHex notHex) {
            return unreadable(Optional.empty(), notHex.phrase());
        } catch (DamagedCaptureFile damaged) {
            return unreadable(Optional.empty(), Phrase.of("damaged-capture", damaged.phrase()));
        }
        try {
            return interpreter
                    .recognise(capture, hints)
                    .<Answer>map(Opened::new)
                    .orElseGet(() -> unreadable(
                            Optional.empty(),
                            Unrecognised.explain(bytes, hints.on(capture).family())));
        } catch (UnreadableCapture refused) {
            return unreadable(Optional.empty(), refused.phrase());
        }
    }

    /** What comes back is why a family's decoder tells nothing. */
    static Optional<Unreadable> attempt(DeviceFamily family, Decoding decoding) {
        try {
            decoding.run();
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
