package org.islet.devices.decode;

import java.util.LinkedHashMap;
import java.util.Map;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Source;

/**
 * Hands on the first problems of each kind and counts the others, so that a file of nothing but damage is told in a
 * bounded number of sentences, none of it silently left out.
 */
final class FewProblems implements EventSink {

    static final int OF_A_KIND = 100;
    static final int KINDS = 100;

    private static final String OTHERS = "of other kinds";

    private final EventSink sink;
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    FewProblems(EventSink sink) {
        this.sink = sink;
    }

    @Override
    public void event(DeviceEvent event) {
        sink.event(event);
    }

    @Override
    public void problem(Problem problem) {
        String words = kindOf(problem.message());
        Kind known = kinds.get(words);
        if (known == null && kinds.size() >= KINDS) {
            words = OTHERS;
            known = kinds.get(OTHERS);
        }
        if (known == null) {
            known = new Kind(words.equals(OTHERS) ? words : "of this kind: " + problem.message());
            kinds.put(words, known);
        }
        known.told++;
        if (known.told <= OF_A_KIND) {
            sink.problem(problem);
        } else if (known.told == OF_A_KIND + 1) {
            known.firstLeftOut = problem.source();
        }
    }

    /** How many more there are of the kinds that had too many. */
    void tellTheRest() {
        for (Kind kind : kinds.values()) {
            if (kind.told > OF_A_KIND) {
                long more = kind.told - OF_A_KIND;
                sink.problem(new Problem(kind.firstLeftOut, "… and " + more + " more " + kind.words, more));
            }
        }
    }

    /** Numbers in a message are of its place, not of its kind. */
    private static String kindOf(String message) {
        var kind = new StringBuilder(message.length());
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            if (c < '0' || c > '9') {
                kind.append(c);
            }
        }
        return kind.toString();
    }

    /** Problems with the same words. */
    private static final class Kind {

        private final String words;
        private long told;
        private Source firstLeftOut = Source.ofOffset(0, 0);

        private Kind(String words) {
            this.words = words;
        }
    }
}
