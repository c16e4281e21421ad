package org.islet.devices.family.medtronicparadigm;

import java.util.List;
import java.util.Objects;
import org.islet.devices.event.PumpSettings;
import org.islet.devices.event.PumpSettings.Schedule;
import org.islet.devices.event.PumpSettings.Slot;
import org.islet.devices.event.PumpSettings.Text;
import org.islet.devices.event.Source;

/** One of a pump's three basal patterns at some moment, and where its bytes lie. */
record BasalProfile(String pattern, List<Slot> slots, Source source) {

    /** The scopes of the settings that tell of profiles. */
    static final String SAVED = "basalProfile";

    static final String REPLACED = "basalProfileBefore";
    static final String SELECTION = "basalPattern";

    static BasalProfile of(PumpSettings settings) {
        Schedule schedule =
                (Schedule) Objects.requireNonNull(settings.settings().get("schedule"));
        return new BasalProfile(patternOf(settings), schedule.slots(), settings.source());
    }

    /** Of a profile, or of the selection of one. */
    static String patternOf(PumpSettings settings) {
        return ((Text) Objects.requireNonNull(settings.settings().get("pattern"))).value();
    }
}
