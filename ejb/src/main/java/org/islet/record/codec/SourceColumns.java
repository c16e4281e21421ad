package org.islet.record.codec;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.islet.capture.CaptureId;
import org.islet.devices.event.Source;

/** Where the events of a chunk came from: capture, file, offset or line, and their own bytes where they were at hand. */
public final class SourceColumns {

    private static final HexFormat HEX = HexFormat.of();
    private static final long ABSENT = -1;

    /** Where one event came from. */
    public record Provenance(CaptureId capture, Source source) {}

    private SourceColumns() {}

    public static void write(List<ArchivedEvent> events, VarintWriter out) {
        Map<CaptureId, Long> captures =
                Columns.numbered(events.stream().map(ArchivedEvent::capture).toList());
        out.unsigned(captures.size());
        Columns.inOrder(captures).forEach(capture -> out.uuid(capture.value()));
        var raw = new ByteArrayOutputStream();
        new Columns<>(events, out)
                .add(kept -> captures.get(kept.capture()))
                .add(kept -> source(kept).file())
                .add(kept -> orAbsent(source(kept).offset()))
                .add(kept -> orAbsent(source(kept).line()))
                .add(kept -> rawLength(source(kept)));
        events.forEach(kept -> source(kept).raw().map(HEX::parseHex).ifPresent(raw::writeBytes));
        out.bytes(raw.toByteArray());
    }

    public static List<Provenance> read(int count, VarintReader in) {
        List<CaptureId> captures = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            captures.add(new CaptureId(in.uuid()));
        }
        long[] capture = Column.read(count, in);
        long[] file = Column.read(count, in);
        long[] offset = Column.read(count, in);
        long[] line = Column.read(count, in);
        long[] rawLength = Column.read(count, in);
        List<Provenance> sources = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Optional<String> raw = rawLength[i] == ABSENT
                    ? Optional.empty()
                    : Optional.of(HEX.formatHex(in.bytes((int) rawLength[i])));
            var source = new Source((int) file[i], present(offset[i]), raw, present(line[i]));
            sources.add(new Provenance(captures.get((int) capture[i]), source));
        }
        return sources;
    }

    private static Source source(ArchivedEvent kept) {
        return kept.event().source();
    }

    private static long rawLength(Source source) {
        return source.raw().map(hex -> hex.length() / 2L).orElse(ABSENT);
    }

    private static long orAbsent(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : ABSENT;
    }

    private static OptionalInt present(long number) {
        return number == ABSENT ? OptionalInt.empty() : OptionalInt.of((int) number);
    }
}
