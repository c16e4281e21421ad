package org.islet.record.codec;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.islet.devices.line.EventLine;

/** Events as the contract's lines of JSON, deflated, with their places and sources in columns beside them. */
public final class LinesCodec implements DayBlockCodec {

    private static final long UNPLACED = Long.MIN_VALUE / 2;

    @Override
    public byte[] encode(List<ArchivedEvent> events) {
        var out = new VarintWriter();
        out.unsigned(events.size());
        new Columns<>(events, out)
                .add(kept -> kept.at().map(Instant::toEpochMilli).orElse(UNPLACED))
                .add(kept -> kept.isEstimated() ? 1 : 0);
        SourceColumns.write(events, out);
        events.forEach(kept -> out.text(EventLine.withoutSource(kept.event())));
        return Deflation.deflate(out.toBytes());
    }

    @Override
    public List<ArchivedEvent> decode(byte[] chunk) {
        var in = new VarintReader(Deflation.inflate(chunk));
        int count = in.size();
        long[] at = Column.read(count, in);
        long[] estimated = Column.read(count, in);
        List<SourceColumns.Provenance> sources = SourceColumns.read(count, in);
        List<ArchivedEvent> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            var source = sources.get(i);
            events.add(new ArchivedEvent(
                    EventLine.read(in.text(), source.source()),
                    at[i] == UNPLACED ? Optional.empty() : Optional.of(Instant.ofEpochMilli(at[i])),
                    estimated[i] == 1,
                    source.capture()));
        }
        return events;
    }
}
