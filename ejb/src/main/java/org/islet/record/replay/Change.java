package org.islet.record.replay;

import java.util.Optional;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.line.EventLine;
import org.islet.record.codec.ArchivedEvent;

/** One event that a newer reading of the same captures tells otherwise. */
public record Change(ChangeKind kind, Optional<ArchivedEvent> before, Optional<ArchivedEvent> after) {

    public static Change added(ArchivedEvent after) {
        return new Change(ChangeKind.ADDED, Optional.empty(), Optional.of(after));
    }

    public static Change changed(ArchivedEvent before, ArchivedEvent after) {
        return new Change(ChangeKind.CHANGED, Optional.of(before), Optional.of(after));
    }

    public static Change gone(ArchivedEvent before) {
        return new Change(ChangeKind.GONE, Optional.of(before), Optional.empty());
    }

    /** The contract's word for what it is; of what changed, what it is from now on. */
    public String type() {
        DeviceEvent event = after.or(() -> before).orElseThrow().event();
        return EventLine.type(event);
    }

    /** Two changes with the same words are the same change. */
    public String words() {
        return kind + "|" + before.map(Change::words).orElse("") + "|"
                + after.map(Change::words).orElse("");
    }

    private static String words(ArchivedEvent kept) {
        return kept.at() + " " + kept.isEstimated() + " " + kept.capture() + " " + EventLine.of(kept.event());
    }
}
