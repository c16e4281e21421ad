package org.islet.devices.protocol.export;

import java.util.Optional;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Place;
import org.islet.devices.decode.Problem;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.zip.DamagedZip;
import org.islet.devices.protocol.zip.PackedFile;
import org.islet.devices.protocol.zip.ZipRefused;

/**
 * Decodes the files of a zip; those that cannot be read become problems, unless it is all of them. A question about one
 * is a question about the whole: half an export is not read on the quiet.
 */
final class ZipEntries {

    private final CapturePart archive;
    private final EntryDecoding decoding;
    private final EventSink sink;
    private int entries;
    private int decoded;
    private Optional<UnreadableCapture> firstRefusal = Optional.empty();

    ZipEntries(CapturePart archive, EntryDecoding decoding, EventSink sink) {
        this.archive = archive;
        this.decoding = decoding;
        this.sink = sink;
    }

    /** Gives back how many files it held. */
    int read() throws UnreadableCapture {
        Phrase name = Place.ofFile(archive.file());
        try {
            PackedFile.open(archive).each(this::read);
        } catch (ZipRefused refused) {
            throw new UnreadableCapture(Phrase.of("zip.refused", name, refused.phrase()));
        } catch (DamagedZip damaged) {
            if (decoded == 0) {
                throw new UnreadableCapture(Phrase.of("zip.damaged", damaged.entriesRead(), name));
            }
            sink.problem(new Problem(archive.line(1), Phrase.of("zip.rest-missing", damaged.entriesRead())));
        }
        boolean isAsked =
                firstRefusal.filter(UnreadableCapture::asksForDateOrder).isPresent();
        if (decoded == 0 || isAsked) {
            throw firstRefusal.orElseGet(() -> new UnreadableCapture(Phrase.of("zip.no-file", name)));
        }
        return entries;
    }

    private void read(CapturePart entry) {
        entries++;
        if (entry.bytes().length == 0) {
            sink.problem(new Problem(entry.line(1), Phrase.of("zip.empty-file")));
            return;
        }
        try {
            decoding.decode(entry);
            decoded++;
        } catch (UnreadableCapture refused) {
            if (firstRefusal.isEmpty() || refused.asksForDateOrder()) {
                firstRefusal = Optional.of(refused);
            }
            if (!refused.asksForDateOrder()) {
                sink.problem(new Problem(entry.line(1), refused.phrase()));
            }
        }
    }

    /** Decodes one file. */
    interface EntryDecoding {
        void decode(CapturePart entry) throws UnreadableCapture;
    }
}
