package org.islet.record;

import java.util.Optional;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.line.EventLine;

/** One event that a newer reading of the same captures tells otherwise. */
record Change(ChangeKind kind, Optional<KeptEvent> before, Optional<KeptEvent> after) {

    static Change added(KeptEvent after) {
        return new Change(ChangeKind.ADDED, Optional.empty(), Optional.of(after));
    }

    static Change changed(KeptEvent before, KeptEvent after) {
        return new Change(ChangeKind.CHANGED, Optional.of(before), Optional.of(after));
    }

    static Change gone(KeptEvent before) {
        return new Change(ChangeKind.GONE, Optional.of(before), Optional.empty());
    }

    /** The contract's word for what it is; of what changed, what it is from now on. */
    String type() {
        DeviceEvent event = after.or(() -> before).orElseThrow().event();
        return EventLine.type(event);
    }

    /** Two changes with the same words are the same change. */
    String words() {
        return kind + "|" + before.map(Change::words).orElse("") + "|"
                + after.map(Change::words).orElse("");
    }

    private static String words(KeptEvent kept) {
        return kept.at() + " " + kept.isEstimated() + " " + kept.capture() + " " + EventLine.of(kept.event());
    }
}
