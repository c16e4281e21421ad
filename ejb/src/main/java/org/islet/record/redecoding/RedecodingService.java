package org.islet.record.redecoding;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.islet.account.Caller;
import org.islet.account.Scope;
import org.islet.account.access.Guarded;
import org.islet.account.access.OwnerOnly;
import org.islet.audit.Audited;
import org.islet.capture.CaptureId;
import org.islet.capture.Captures;
import org.islet.capture.DecoderUsage;
import org.islet.device.Device;
import org.islet.device.DeviceId;
import org.islet.device.Devices;
import org.islet.patient.PatientId;
import org.islet.record.archive.ArchiveZone;
import org.islet.record.codec.ArchivedEvent;
import org.islet.record.interpretation.DecoderVersions;
import org.islet.reports.timeline.PlacedEvent;

/**
 * The door to decoding again, for the patients themselves: see what a newer reading would change, apply it, and see
 * what it replaced. Nobody else, whatever is shared with them.
 */
@Stateless
@Guarded
public class RedecodingService {

    private static final int DAYS_A_PAGE = 10;

    @Inject
    private Redecodings redecodings;

    @Inject
    private RedecodingDetails details;

    @Inject
    private FormerTable formers;

    @Inject
    private Captures captures;

    @Inject
    private Devices devices;

    @Inject
    private ArchiveZone zones;

    @Inject
    private Caller caller;

    @Inject
    private Event<RedecodingAsked> asked;

    /** Where the patient stands, in numbers. */
    @OwnerOnly(Scope.READ)
    public RedecodingOverview overview(PatientId patient) {
        // First, so that what is told to be done is never counted as behind still: it may end between the two.
        var all = redecodings.all(patient);
        int behind = captures.readBy(List.of(patient)).stream()
                .filter(RedecodingService::isBehind)
                .mapToInt(DecoderUsage::captures)
                .sum();
        return new RedecodingOverview(behind, all);
    }

    /** Captures no decoder of now has read. */
    static boolean isBehind(DecoderUsage readBy) {
        return readBy.decoderVersion() != DecoderVersions.of(readBy.family());
    }

    /** Has the difference computed in the background; it is there when its state says so. */
    @OwnerOnly({Scope.READ, Scope.UPLOAD})
    @Audited("asked-difference")
    public RedecodingOverview ask(PatientId patient) {
        redecodings.ask(patient);
        asked.fire(new RedecodingAsked());
        return overview(patient);
    }

    @OwnerOnly(Scope.READ)
    @Audited("read-difference")
    public RedecodingDetail detail(PatientId patient, RedecodingId id) {
        return details.of(patient, find(patient, id).view(), zones.of(patient));
    }

    /** Says yes to exactly this difference; it is applied in the background, if it still is what it was. */
    @OwnerOnly({Scope.READ, Scope.UPLOAD})
    @Audited("agreed-difference")
    public PatientRedecoding apply(PatientId patient, RedecodingId id) {
        if (!redecodings.agree(patient, id, caller.account(), Optional.empty())) {
            return alreadyAgreed(patient, id);
        }
        asked.fire(new RedecodingAsked());
        return find(patient, id).view();
    }

    /** The same yes twice is one yes; a yes to what is no longer so is none. */
    private PatientRedecoding alreadyAgreed(PatientId patient, RedecodingId id) {
        return redecodings
                .find(patient, id)
                .map(Redecodings.Row::view)
                .filter(view -> view.isApplied() || view.state() == RedecodingState.APPLYING)
                .orElseThrow(
                        () -> redecodings.all(patient).isEmpty() ? new NoSuchRedecoding() : new DifferenceOutdated());
    }

    /** What a redecoding replaced, some days at a time. */
    @OwnerOnly(Scope.READ)
    @Audited("read-former-events")
    public FormerPage formers(PatientId patient, RedecodingId id, int from) {
        find(patient, id);
        List<FormerTable.Day> days = formers.days(patient, id, from, DAYS_A_PAGE + 1);
        Map<DeviceId, String> names =
                devices.known(patient).stream().collect(Collectors.toMap(Device::id, Device::name));
        Map<CaptureId, Integer> versions = details.formerVersions(patient, id);
        ZoneId zone = zones.of(patient);
        List<FormerEvent> events = new ArrayList<>();
        for (FormerTable.Day day : days.subList(0, Math.min(DAYS_A_PAGE, days.size()))) {
            for (ArchivedEvent kept : day.events()) {
                events.add(new FormerEvent(
                        placed(kept, names.get(day.device()), zone), versions.getOrDefault(kept.capture(), 0)));
            }
        }
        return new FormerPage(
                events, days.size() > DAYS_A_PAGE ? OptionalInt.of(from + DAYS_A_PAGE) : OptionalInt.empty());
    }

    private static PlacedEvent placed(ArchivedEvent kept, String device, ZoneId zone) {
        return new PlacedEvent(
                kept.event(),
                kept.at(),
                kept.at().map(at -> LocalDateTime.ofInstant(at, zone)),
                kept.isEstimated(),
                device,
                kept.capture().toString());
    }

    private Redecodings.Row find(PatientId patient, RedecodingId id) {
        return redecodings.find(patient, id).orElseThrow(NoSuchRedecoding::new);
    }
}
