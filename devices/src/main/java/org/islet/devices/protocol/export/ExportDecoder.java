package org.islet.devices.protocol.export;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.islet.devices.capture.CapturePart;
import org.islet.devices.capture.RawCapture;
import org.islet.devices.decode.ClockKind;
import org.islet.devices.decode.DecodeOptions;
import org.islet.devices.decode.DecodeOptions.DateOrder;
import org.islet.devices.decode.Decoder;
import org.islet.devices.decode.EventSink;
import org.islet.devices.decode.Place;
import org.islet.devices.decode.UnreadableCapture;
import org.islet.devices.phrase.Phrase;
import org.islet.devices.protocol.zip.DamagedZip;
import org.islet.devices.protocol.zip.PackedFile;
import org.islet.devices.protocol.zip.ZipRefused;

/**
 * Reads the files of a capture one after the other. A zip or gzip stands for the files in it: they are counted as if they had
 * been given one by one.
 */
public abstract class ExportDecoder implements Decoder {

    private final int version;
    private final ClockKind clock;

    protected ExportDecoder(int version, ClockKind clock) {
        this.version = version;
        this.clock = clock;
    }

    protected abstract void decode(CapturePart file, DecodeOptions options, EventSink sink) throws UnreadableCapture;

    /** The order the dates of a file tell: what one file tells holds for the others of a capture that do not. */
    protected Optional<DateOrder> orderIn(CapturePart file) {
        return Optional.empty();
    }

    /** Before the first file of a capture is read: for who has to have seen all of them. */
    protected void begin(RawCapture capture, EventSink sink) {}

    /** How messages name a file to a person, who counts from 1. */
    protected static Phrase nameOf(CapturePart file) {
        return Place.ofFile(file.file());
    }

    @Override
    public final int version() {
        return version;
    }

    @Override
    public final ClockKind clock() {
        return clock;
    }

    @Override
    public final void decode(RawCapture capture, DecodeOptions options, EventSink sink) throws UnreadableCapture {
        if (capture.parts().isEmpty()) {
            throw new UnreadableCapture(Phrase.of("export.no-file"));
        }
        DecodeOptions known = withOrderOfAll(capture, options);
        begin(capture, sink);
        int unpacked = 0;
        for (CapturePart part : capture.parts()) {
            var file = new CapturePart(part.kind(), part.name(), part.bytes(), part.file() + unpacked, part.offset());
            if (file.bytes().length == 0) {
                throw new UnreadableCapture(Phrase.of("export.empty", nameOf(file)));
            }
            if (PackedFile.isOne(file)) {
                var entries = new ZipEntries(file, entry -> decode(entry, known, sink), sink);
                unpacked += entries.read() - 1;
            } else {
                decode(file, known, sink);
            }
        }
    }

    private DecodeOptions withOrderOfAll(RawCapture capture, DecodeOptions options) {
        Set<DateOrder> orders = EnumSet.noneOf(DateOrder.class);
        for (CapturePart part : capture.parts()) {
            if (PackedFile.isOne(part)) {
                addOrdersOfEntries(part, orders);
            } else if (capture.parts().size() > 1) {
                orderIn(part).ifPresent(orders::add);
            }
        }
        orders.remove(DateOrder.YEAR_MONTH_DAY);
        return orders.size() == 1
                ? new DecodeOptions(Optional.of(orders.iterator().next()))
                : options;
    }

    private void addOrdersOfEntries(CapturePart archive, Set<DateOrder> orders) {
        try {
            PackedFile.open(archive).each(entry -> orderIn(entry).ifPresent(orders::add));
        } catch (ZipRefused | DamagedZip unreadable) {
            return; // decoding says so
        }
    }
}
