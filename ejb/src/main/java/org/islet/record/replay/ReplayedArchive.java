package org.islet.record.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.islet.capture.CaptureId;
import org.islet.record.archive.DeviceKey;
import org.islet.record.archive.EventArchive;
import org.islet.record.archive.Merge;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.codec.StreamDay;
import org.islet.record.codec.StreamType;
import org.islet.record.interpretation.InterpretedCapture;

/**
 * A patient's archive as the captures tell it to the decoders of now, in the order they came. It is kept encoded, as
 * the archive is, so that years of it take a few megabytes; nothing of it is written anywhere.
 */
public final class ReplayedArchive {

    private final Map<DeviceKey, Map<StreamDay, byte[]>> days = new LinkedHashMap<>();
    private final Map<DeviceKey, Map<StreamDay, List<Merge.Replacement>>> replaced = new HashMap<>();
    private final Map<CaptureId, Instant> readTimes;
    private final List<InterpretedCapture> told = new ArrayList<>();
    private final Map<CaptureId, EventArchive.Counts> counts = new HashMap<>();

    /** @param readTimes when the captures were read from their devices, as known so far */
    public ReplayedArchive(Map<CaptureId, Instant> readTimes) {
        this.readTimes = new HashMap<>(readTimes);
    }

    /** The next capture, by the rules of {@link Merge}. Its events are not kept twice. */
    public void add(InterpretedCapture capture) {
        readTimes.put(capture.capture().id(), capture.reading().readAt());
        told.add(capture.inBrief());
        var sum = EventArchive.Counts.NONE;
        if (capture.device().isPresent()) {
            DeviceKey device = DeviceKey.of(capture.device().get());
            Merge.Rules rules = rules(device, capture);
            for (StreamDay address : capture.days().addresses()) {
                sum = sum.plus(merge(device, address, capture.days().events(address), rules));
            }
        }
        counts.put(capture.capture().id(), sum);
    }

    private Merge.Rules rules(DeviceKey device, InterpretedCapture capture) {
        var rules = Merge.Rules.ofOneVersion(Merge.Rules.laterIn(readTimes));
        return capture.saidAtReading()
                .map(said -> rules.beside(said.after(backwards(device, said.day()))))
                .orElse(rules);
    }

    /** What is told of a device so far, but for readings: up to a day, the last one first. */
    private Iterator<List<ArchivedEvent>> backwards(DeviceKey device, LocalDate day) {
        return addresses(device).stream()
                .filter(address -> address.contents() == StreamType.EVENTS
                        && !address.day().isAfter(day))
                .sorted(Comparator.reverseOrder())
                .map(address -> events(device, address))
                .iterator();
    }

    private Merge.Result merge(DeviceKey device, StreamDay address, List<ArchivedEvent> read, Merge.Rules rules) {
        var result = Merge.of(events(device, address), read, rules);
        if (result.isChanged()) {
            days.computeIfAbsent(device, key -> new TreeMap<>())
                    .put(address, address.contents().codec().encode(result.events()));
        }
        if (!result.replaced().isEmpty()) {
            replaced.computeIfAbsent(device, key -> new TreeMap<>())
                    .computeIfAbsent(address, key -> new ArrayList<>())
                    .addAll(result.replaced());
        }
        return result;
    }

    public static Map<StreamDay, List<ArchivedEvent>> byAddress(List<ArchivedEvent> events) {
        return events.stream().collect(Collectors.groupingBy(StreamDay::of, TreeMap::new, Collectors.toList()));
    }

    public List<ArchivedEvent> events(DeviceKey device, StreamDay address) {
        byte[] bytes = days.getOrDefault(device, Map.of()).get(address);
        return bytes == null ? List.of() : address.contents().codec().decode(bytes);
    }

    public List<StreamDay> addresses(DeviceKey device) {
        return List.copyOf(days.getOrDefault(device, Map.of()).keySet());
    }

    /** What a device rewrote itself between two reads. */
    public Map<StreamDay, List<Merge.Replacement>> replaced(DeviceKey device) {
        return replaced.getOrDefault(device, Map.of());
    }

    /** What was told of each capture, without its events. */
    public List<InterpretedCapture> told() {
        return told;
    }

    public EventArchive.Counts counts(CaptureId capture) {
        return counts.getOrDefault(capture, EventArchive.Counts.NONE);
    }
}
