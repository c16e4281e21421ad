package org.islet.record.replay;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.islet.platform.Sha256;
import org.islet.record.archive.ChangedDays;
import org.islet.record.archive.DeviceKey;

/** What applying a telling would change, device by device. */
public record Difference(List<OfDevice> devices) {

    /** The order counts: a digest is made of it. */
    private static final Comparator<OfDevice> BY_DEVICE =
            Comparator.comparing(each -> each.device().toString());

    /**
     * One device's part.
     *
     * @param days the days that differ, as they shall be
     */
    public record OfDevice(DeviceKey device, List<Change> changes, ChangedDays days) {}

    public Difference {
        devices = devices.stream().sorted(BY_DEVICE).toList();
    }

    public boolean isEmpty() {
        return devices.stream().allMatch(each -> each.changes().isEmpty());
    }

    public int count(ChangeKind kind) {
        return (int) devices.stream()
                .flatMap(each -> each.changes().stream())
                .filter(change -> change.kind() == kind)
                .count();
    }

    /** How many of each type, by the contract's word for it. */
    public List<Tally> tallies() {
        Map<String, Tally> tallies = new TreeMap<>();
        for (OfDevice each : devices) {
            for (Change change : each.changes()) {
                tallies.merge(change.type(), Tally.of(change.type(), change.kind()), Tally::plus);
            }
        }
        return List.copyOf(tallies.values());
    }

    /** Equal for differences a person could not tell apart. */
    public String digest() {
        StringBuilder words = new StringBuilder();
        for (OfDevice each : devices) {
            words.append(each.device()).append('\n');
            each.changes().forEach(change -> words.append(HexFormat.of().formatHex(sha256(change.words()))));
        }
        return HexFormat.of().formatHex(sha256(words.toString()));
    }

    private static byte[] sha256(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
