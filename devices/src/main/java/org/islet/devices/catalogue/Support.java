package org.islet.devices.catalogue;

import java.util.List;
import org.islet.devices.phrase.Phrase;

/**
 * What we may honestly claim about a family.
 *
 * @param connection how it is read ("USB cable", "CareLink USB stick", "file")
 * @param reads what is read, in plain words
 * @param leavesOut what the device has and we do not read
 */
public record Support(
        Phrase connection,
        List<Phrase> reads,
        List<Phrase> leavesOut,
        Verification verification,
        boolean triedOnRealHardware) {

    public Support {
        reads = List.copyOf(reads);
        leavesOut = List.copyOf(leavesOut);
    }

    /** Each said by what follows {@code fact.} in the phrases. */
    public static Support of(
            String connection,
            List<String> reads,
            List<String> leavesOut,
            Verification verification,
            boolean triedOnRealHardware) {
        return new Support(fact(connection), facts(reads), facts(leavesOut), verification, triedOnRealHardware);
    }

    private static List<Phrase> facts(List<String> keys) {
        return keys.stream().map(Support::fact).toList();
    }

    private static Phrase fact(String key) {
        return Phrase.of("fact." + key);
    }
}
