package org.islet.record.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.islet.capture.Capture;
import org.islet.capture.CaptureId;
import org.islet.capture.CaptureRetold;
import org.islet.capture.Captures;
import org.islet.capture.DecodeResult;
import org.islet.device.Device;
import org.islet.device.DeviceId;
import org.islet.device.Devices;
import org.islet.device.SerialMark;
import org.islet.patient.PatientId;
import org.islet.record.archive.ArchiveZone;
import org.islet.record.archive.DayBlock;
import org.islet.record.archive.DeviceKey;
import org.islet.record.archive.EventArchive;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.codec.StreamDay;
import org.islet.record.interpretation.InterpretedCapture;
import org.islet.record.interpretation.StoredCaptureInterpreter;
import org.jspecify.annotations.Nullable;

/**
 * The one way an archive is told again: tell everything aside, compare, and write what differs. The first step takes
 * long and holds nobody up; for the other two the patient must be locked.
 */
@ApplicationScoped
public class Replay {

    private static final Duration MOST_OF_A_CAPTURE = Duration.ofMinutes(15);

    @Inject
    private Captures captures;

    @Inject
    private Devices devices;

    @Inject
    private EventArchive archive;

    @Inject
    private ArchiveZone zones;

    @Inject
    private StoredCaptureInterpreter teller;

    @Inject
    private Event<CaptureRetold> retold;

    /** Decodes a patient's captures again, in the order they came. */
    public ReplayedArchive tell(PatientId patient, Predicate<Capture> isWanted) {
        ZoneId zone = zones.of(patient);
        var telling = new ReplayedArchive(captures.readTimes(patient));
        Map<CaptureId, DecodeResult> before = captures.readings(patient);
        captures.of(patient).stream()
                .filter(isWanted)
                .filter(capture -> !isHeldBack(before.get(capture.id())))
                .map(capture -> teller.tell(patient, capture, zone, MOST_OF_A_CAPTURE))
                .map(told -> isKnown(before.get(told.capture().id())) ? told : heldBackIfAnothers(patient, told))
                .forEach(telling::add);
        return telling;
    }

    /** Until somebody says whose its device is, it is told by no decoder. */
    private static boolean isHeldBack(@Nullable DecodeResult before) {
        return before != null && before.heldBack().isPresent();
    }

    private static boolean isKnown(@Nullable DecodeResult before) {
        return before != null && before.isReadable();
    }

    /** Of what nobody could read so far, nobody was asked whose its device is. */
    private InterpretedCapture heldBackIfAnothers(PatientId patient, InterpretedCapture told) {
        return told.device()
                .flatMap(SerialMark::of)
                .filter(device -> devices.isHeldByAnother(patient, device))
                .map(told::heldBack)
                .orElse(told);
    }

    public Difference compare(PatientId patient, ReplayedArchive telling, boolean isMoveAChange) {
        return compare(patient, telling, () -> new Comparison(isMoveAChange));
    }

    /** The same where a capture is told no more: what goes with it is noted there, and is none of the changes. */
    public Difference compareWithout(PatientId patient, ReplayedArchive telling, ForgottenCapture forgotten) {
        return compare(patient, telling, () -> new Comparison(true, Optional.of(forgotten)));
    }

    private Difference compare(PatientId patient, ReplayedArchive telling, Supplier<Comparison> comparison) {
        Map<DeviceKey, DeviceId> known = known(patient);
        Set<DeviceKey> all = new LinkedHashSet<>(known.keySet());
        telling.told().forEach(told -> told.device().map(DeviceKey::of).ifPresent(all::add));
        List<Difference.OfDevice> parts = new ArrayList<>();
        for (DeviceKey device : all) {
            Map<StreamDay, DayBlock> kept =
                    known.containsKey(device) ? archive.ofDevice(patient, known.get(device)) : Map.of();
            parts.add(compare(device, kept, telling, comparison.get()));
        }
        return new Difference(parts);
    }

    private static Difference.OfDevice compare(
            DeviceKey device, Map<StreamDay, DayBlock> kept, ReplayedArchive telling, Comparison comparison) {
        Set<StreamDay> addresses = new TreeSet<>(kept.keySet());
        addresses.addAll(telling.addresses(device));
        for (StreamDay address : addresses) {
            List<ArchivedEvent> before =
                    kept.containsKey(address) ? kept.get(address).events() : List.of();
            comparison.day(address, before, telling.events(device, address));
        }
        return new Difference.OfDevice(device, comparison.changes(), comparison.days());
    }

    /** Writes the telling and what became of each capture, in the caller's transaction. */
    public void write(PatientId patient, ReplayedArchive telling, Difference difference) {
        Map<CaptureId, DecodeResult> before = captures.readings(patient);
        for (InterpretedCapture told : telling.told()) {
            told.device().ifPresent(seen -> devices.seen(patient, seen));
            // what nobody held is the patient's from now on
            told.device().flatMap(SerialMark::of).ifPresent(device -> devices.isAnothers(patient, device));
            captures.wasRead(patient, told.capture().id(), told.reading());
            if (told.reading().isReadable()
                    && !isKnown(before.get(told.capture().id()))) {
                retold.fire(new CaptureRetold(patient, told.capture().id()));
            }
        }
        Map<DeviceKey, DeviceId> known = known(patient);
        for (Difference.OfDevice each : difference.devices()) {
            DeviceId device = known.get(each.device());
            archive.put(patient, device, each.days(), archive.ofDevice(patient, device));
            archive.keepReplaced(patient, device, telling.replaced(each.device()));
        }
        zones.set(patient, zones.of(patient));
    }

    public Map<DeviceKey, DeviceId> known(PatientId patient) {
        Map<DeviceKey, DeviceId> known = new HashMap<>();
        for (Device device : devices.known(patient)) {
            known.put(DeviceKey.of(device), device.id());
        }
        return known;
    }
}
