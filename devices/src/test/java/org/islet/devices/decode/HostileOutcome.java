package org.islet.devices.decode;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How one family took one hostile input.
 *
 * @param milliseconds of the processor, for recognising and decoding it
 * @param what {@code answered} or {@code refused}, {@code memory} for taking too much of it, or {@code threw} and what
 */
public record HostileOutcome(String family, HostileInput input, int mebibytes, long milliseconds, String what) {

    static HostileOutcome parse(String line) {
        String[] words = line.split(" ", 5);
        return new HostileOutcome(
                words[0],
                HostileInput.valueOf(words[1]),
                Integer.parseInt(words[2]),
                Long.parseLong(words[3]),
                words[4]);
    }

    String line() {
        return "%s %s %d %d %s".formatted(family, input, mebibytes, milliseconds, what);
    }

    public boolean isHeld() {
        return what.startsWith("answered") || what.startsWith("refused");
    }

    public double secondsAMebibyte() {
        return milliseconds / 1000.0 / mebibytes;
    }

    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("family", family);
        fields.put("input", input.name());
        fields.put("mebibytes", mebibytes);
        fields.put("milliseconds", milliseconds);
        fields.put("what", what);
        return fields;
    }
}
