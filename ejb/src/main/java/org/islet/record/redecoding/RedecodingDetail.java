package org.islet.record.redecoding;

import java.util.List;
import org.islet.record.replay.Tally;

/**
 * A redecoding to be looked at.
 *
 * @param tallies how many of each type
 * @param captures the captures that are read otherwise than before
 * @param changes the first of each type and kind of change
 */
public record RedecodingDetail(
        PatientRedecoding redecoding, List<Tally> tallies, List<RereadCapture> captures, List<ShownChange> changes) {

    /** More of one type and kind are counted, not listed. */
    public static final int LISTED = 50;

    public RedecodingDetail {
        tallies = List.copyOf(tallies);
        captures = List.copyOf(captures);
        changes = List.copyOf(changes);
    }

    public int all() {
        return redecoding.added() + redecoding.changed() + redecoding.gone();
    }
}
