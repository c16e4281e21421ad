package org.islet.record.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.islet.device.DeviceId;
import org.islet.devices.event.PumpSettings;
import org.islet.patient.PatientId;
import org.islet.platform.Sql;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.codec.SaidAtReading;
import org.islet.record.codec.StreamDay;
import org.islet.record.codec.StreamType;
import org.islet.record.interpretation.CaptureDays;

/** A patient's events: a chunk a stream and day, in which captures are merged. Runs inside the caller's transaction. */
@ApplicationScoped
public class EventArchive {

    /** What a capture brought. */
    public record Counts(int added, int alreadyThere, int replaced) {

        public static final Counts NONE = new Counts(0, 0, 0);

        public Counts plus(Merge.Result result) {
            return new Counts(
                    added + result.added(),
                    alreadyThere + result.alreadyThere(),
                    replaced + result.replaced().size());
        }
    }

    /** An event of one of a patient's devices. */
    public record OfDevice(DeviceId device, ArchivedEvent kept) {}

    /** The same with the name it can be followed by. */
    public record Named(EventId id, ArchivedEvent kept) {}

    private static final int EVENTS_AT_ONCE = 30_000;

    /** No pump remembers more: who reads it later learns of its settings anew. */
    private static final int DAYS_LOOKED_BACK = 100;

    @Inject
    private Sql sql;

    @Inject
    private StreamTable streams;

    @Inject
    private DayBlocks chunks;

    @Inject
    private Aggregation aggregation;

    @Inject
    private ReplacedTable replacedEvents;

    /** Until the transaction ends, nobody else writes to this patient's archive. */
    public void lock(PatientId patient) {
        sql.lock("archive " + patient);
    }

    /** The same, for somebody who does not wait for long; false when another is writing still. */
    public boolean lockSoon(PatientId patient) {
        return sql.lockSoon("archive " + patient);
    }

    /**
     * Merges what a capture says into what is kept, by the rules of {@link Merge}, some days at a time; the patient must
     * be locked.
     */
    public Counts merge(PatientId patient, DeviceId device, CaptureDays told, Merge.Rules rules) {
        Counts counts = Counts.NONE;
        var touched = new TouchedTime();
        for (StreamType contents : StreamType.values()) {
            List<StreamDay> addresses = told.addresses().stream()
                    .filter(address -> address.contents() == contents)
                    .toList();
            if (!addresses.isEmpty()) {
                int stream = streams.number(patient, device, contents);
                for (List<StreamDay> some : inParts(addresses, told)) {
                    for (var result : mergeDays(patient, stream, some, told, rules, touched)) {
                        counts = counts.plus(result);
                    }
                }
            }
        }
        aggregation.follow(patient, touched);
        return counts;
    }

    /** As many days together as are easily held. */
    private static List<List<StreamDay>> inParts(List<StreamDay> addresses, CaptureDays told) {
        List<List<StreamDay>> parts = new ArrayList<>();
        int events = EVENTS_AT_ONCE;
        for (StreamDay address : addresses) {
            if (events >= EVENTS_AT_ONCE) {
                parts.add(new ArrayList<>());
                events = 0;
            }
            parts.get(parts.size() - 1).add(address);
            events += told.count(address);
        }
        return parts;
    }

    private List<Merge.Result> mergeDays(
            PatientId patient,
            int stream,
            List<StreamDay> addresses,
            CaptureDays told,
            Merge.Rules rules,
            TouchedTime touched) {
        Map<LocalDate, DayBlock> kept = chunks.ofDays(
                patient, stream, addresses.stream().map(StreamDay::day).toList());
        Map<DayBlock, Merge.Result> changed = new LinkedHashMap<>();
        List<Merge.Result> results = new ArrayList<>();
        for (StreamDay address : addresses) {
            DayBlock chunk = kept.get(address.day());
            var result = Merge.of(chunk == null ? List.of() : chunk.events(), told.events(address), rules);
            results.add(result);
            if (result.isChanged()) {
                int rev = chunk == null ? 1 : chunk.rev() + 1;
                changed.put(DayBlock.of(stream, address, rev, result.events()), result);
                touched.add(chunk, result.events());
            }
        }
        write(patient, changed, touched);
        return results;
    }

    private void write(PatientId patient, Map<DayBlock, Merge.Result> changed, TouchedTime touched) {
        if (changed.isEmpty()) {
            return;
        }
        chunks.write(patient, List.copyOf(changed.keySet()));
        changed.forEach((chunk, result) -> {
            touched.add(chunk, result.events());
            if (!result.replaced().isEmpty()) {
                replacedEvents.add(patient, chunk.stream(), result.replaced());
            }
        });
    }

    /** What a device says of itself, beside what it said before; the patient must be locked. */
    public SaidAtReading known(PatientId patient, DeviceId device, SaidAtReading said) {
        int stream = streams.number(patient, device, StreamType.EVENTS);
        return said.after(chunks.lastOf(patient, stream, said.day(), DAYS_LOOKED_BACK).stream()
                .map(DayBlock::events)
                .iterator());
    }

    /** All chunks of one device, by their addresses. */
    public Map<StreamDay, DayBlock> ofDevice(PatientId patient, DeviceId device) {
        return chunks.ofDevice(patient, device);
    }

    /** Puts days of one device as they shall be from now on; an empty day goes. The patient must be locked. */
    public void put(PatientId patient, DeviceId device, ChangedDays days, Map<StreamDay, DayBlock> former) {
        List<DayBlock> written = new ArrayList<>();
        var touched = new TouchedTime();
        days.forEach((address, events) -> {
            touched.add(former.get(address));
            if (events.isEmpty()) {
                chunks.remove(patient, former.get(address));
                return;
            }
            int rev = former.containsKey(address) ? former.get(address).rev() + 1 : 1;
            DayBlock chunk = DayBlock.of(streams.number(patient, device, address.contents()), address, rev, events);
            written.add(chunk);
            touched.add(chunk);
        });
        chunks.write(patient, written);
        aggregation.follow(patient, touched);
    }

    /** Keeps what a device's own rewriting replaced, as it was told now, but for what is kept already. */
    public void keepReplaced(PatientId patient, DeviceId device, Map<StreamDay, List<Merge.Replacement>> replaced) {
        replaced.forEach((address, each) ->
                replacedEvents.add(patient, streams.number(patient, device, address.contents()), each));
    }

    /** The events placed from {@code from} (included) to {@code to} (excluded), in time. */
    public List<OfDevice> between(PatientId patient, Instant from, Instant to) {
        return between(patient, from, to, OfDevice::kept, stored -> stored.chunk().events().stream()
                .map(kept -> new OfDevice(stored.device(), kept))
                .toList());
    }

    /** The same with their names. */
    public List<Named> named(PatientId patient, Instant from, Instant to) {
        return between(
                patient,
                from,
                to,
                Named::kept,
                stored -> EventIds.of(stored.device(), stored.chunk().events()));
    }

    /** The settings that were told at no time. */
    public List<OfDevice> undatedSettings(PatientId patient) {
        return chunks.undated(patient).stream()
                .flatMap(stored -> stored.chunk().events().stream()
                        .filter(kept -> kept.event() instanceof PumpSettings)
                        .map(kept -> new OfDevice(stored.device(), kept)))
                .filter(each -> each.kept().at().isEmpty())
                .toList();
    }

    private <T> List<T> between(
            PatientId patient,
            Instant from,
            Instant to,
            Function<T, ArchivedEvent> event,
            Function<DayBlocks.OfDevice, List<T>> events) {
        return chunks.between(patient, from, to).stream()
                .flatMap(stored -> events.apply(stored).stream())
                .filter(each -> event.apply(each)
                        .at()
                        .filter(at -> !at.isBefore(from) && at.isBefore(to))
                        .isPresent())
                .sorted(Comparator.comparing(each -> event.apply(each).at().orElseThrow()))
                .toList();
    }
}
