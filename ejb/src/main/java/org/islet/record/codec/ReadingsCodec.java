package org.islet.record.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.islet.devices.event.GlucoseReading;

/**
 * Glucose readings in columns; a day of a sensor takes one to three bytes a reading.
 *
 * <pre>
 * count · flag texts · clock · marks · placed after · absolute after · offset
 *       · value, its scale · ISIG, its scale · number of the flag text · sources
 * </pre>
 */
public final class ReadingsCodec implements DayBlockCodec {

    @Override
    public byte[] encode(List<ArchivedEvent> events) {
        var out = new VarintWriter();
        out.unsigned(events.size());
        Map<List<String>, Long> flags =
                Columns.numbered(events.stream().map(ReadingsCodec::flags).toList());
        writeFlags(Columns.inOrder(flags), out);
        List<ReadingRow> rows = events.stream().map(ReadingRow::of).toList();
        new Columns<>(rows, out)
                .add(ReadingRow::clock)
                .add(row -> row.marks().bits())
                .add(ReadingRow::placedAfter)
                .add(ReadingRow::absoluteAfter)
                .add(ReadingRow::offset)
                .add(row -> row.value().mantissa())
                .add(row -> row.value().scale())
                .add(row -> row.isig().mantissa())
                .add(row -> row.isig().scale());
        new Columns<>(events, out).add(kept -> flags.get(flags(kept)));
        SourceColumns.write(events, out);
        return out.toBytes();
    }

    @Override
    public List<ArchivedEvent> decode(byte[] chunk) {
        var in = new VarintReader(chunk);
        int count = in.size();
        List<List<String>> flagTexts = readFlags(in);
        List<ReadingRow> rows = readRows(count, in);
        long[] flags = Column.read(count, in);
        List<SourceColumns.Provenance> sources = SourceColumns.read(count, in);
        List<ArchivedEvent> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            events.add(rows.get(i).toEvent(flagTexts.get((int) flags[i]), sources.get(i)));
        }
        return events;
    }

    private static List<ReadingRow> readRows(int count, VarintReader in) {
        long[] clock = Column.read(count, in);
        long[] marks = Column.read(count, in);
        long[] placedAfter = Column.read(count, in);
        long[] absoluteAfter = Column.read(count, in);
        long[] offset = Column.read(count, in);
        long[] value = Column.read(count, in);
        long[] valueScale = Column.read(count, in);
        long[] isig = Column.read(count, in);
        long[] isigScale = Column.read(count, in);
        List<ReadingRow> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(new ReadingRow(
                    clock[i],
                    new ReadingFlags(marks[i]),
                    placedAfter[i],
                    absoluteAfter[i],
                    (int) offset[i],
                    new Decimal(value[i], (int) valueScale[i]),
                    new Decimal(isig[i], (int) isigScale[i])));
        }
        return rows;
    }

    private static List<String> flags(ArchivedEvent kept) {
        return ((GlucoseReading) kept.event()).flags();
    }

    private static void writeFlags(List<List<String>> texts, VarintWriter out) {
        out.unsigned(texts.size());
        for (List<String> flags : texts) {
            out.unsigned(flags.size());
            flags.forEach(out::text);
        }
    }

    private static List<List<String>> readFlags(VarintReader in) {
        List<List<String>> texts = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            List<String> flags = new ArrayList<>();
            for (int more = in.size(); more > 0; more--) {
                flags.add(in.text());
            }
            texts.add(flags);
        }
        return texts;
    }
}
