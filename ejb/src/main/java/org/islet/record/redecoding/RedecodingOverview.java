package org.islet.record.redecoding;

import java.util.List;
import java.util.Optional;

/**
 * Where a patient stands.
 *
 * @param capturesBehind captures last read by a decoder that has learned since
 * @param all every redecoding there was, the newest first
 */
public record RedecodingOverview(int capturesBehind, List<PatientRedecoding> all) {

    public RedecodingOverview {
        all = List.copyOf(all);
    }

    public boolean isBehind() {
        return capturesBehind > 0;
    }

    public Optional<PatientRedecoding> newest() {
        return all.stream().findFirst();
    }
}
