package org.islet.devices.protocol.carelinkcells;

import java.util.Locale;
import java.util.regex.Pattern;
import org.islet.devices.event.Origin;
import org.islet.devices.event.Suspension;

/** What CareLink's words say of a suspend: {@code NORMAL_PUMPING}, {@code SUSPEND_BEFORE_LOW}, {@code User suspend}. */
public final class CareLinkSuspensions {

    private static final Pattern LOW = Pattern.compile("\\blow(sg)?\\b");

    private CareLinkSuspensions() {}

    /** @param cell with blanks or underscores, in any letter case; the years differ in these */
    public static Suspension of(String cell, Origin origin) {
        String text = cell.toLowerCase(Locale.ROOT).replace('_', ' ');
        boolean isResumed = text.contains("normal") || text.contains("resum");
        return new Suspension(origin, isResumed ? Suspension.State.RESUMED : Suspension.State.SUSPENDED, reason(text));
    }

    private static Suspension.Reason reason(String text) {
        if (text.contains("predict") || text.contains("before low")) {
            return Suspension.Reason.PREDICTED_LOW;
        }
        if (LOW.matcher(text).find()) {
            return Suspension.Reason.LOW_GLUCOSE;
        }
        return text.contains("user") ? Suspension.Reason.USER : Suspension.Reason.UNKNOWN;
    }
}
