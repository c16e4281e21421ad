package org.islet.devices.decode;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.islet.devices.event.DeviceEvent;
import org.islet.devices.event.Source;
import org.islet.devices.phrase.Phrase;

/**
 * Hands on the first problems of each kind and counts the others, so that a file of nothing but damage is told in a
 * bounded number of sentences, none of it silently left out.
 */
final class FewProblems implements EventSink {

    static final int OF_A_KIND = 100;
    static final int KINDS = 100;

    /** No key of a phrase. */
    private static final String OTHERS = "";

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
        String words = kindOf(problem.phrase());
        Kind known = kinds.get(words);
        if (known == null && kinds.size() >= KINDS) {
            words = OTHERS;
            known = kinds.get(OTHERS);
        }
        if (known == null) {
            known = new Kind(words.equals(OTHERS) ? Optional.empty() : Optional.of(problem.phrase()));
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
                sink.problem(new Problem(kind.firstLeftOut, kind.more(more), more));
            }
        }
    }

    /** Numbers in a phrase are of its place, not of its kind. */
    private static String kindOf(Phrase phrase) {
        var kind = new StringBuilder(phrase.key());
        for (Object argument : phrase.arguments()) {
            kind.append('|');
            if (argument instanceof Phrase inner) {
                kind.append(kindOf(inner));
            } else if (!(argument instanceof Number)) {
                argument.toString().chars().filter(c -> c < '0' || c > '9').forEach(c -> kind.append((char) c));
            }
        }
        return kind.toString();
    }

    /** Problems with the same words, of which the first are. */
    private static final class Kind {

        private final Optional<Phrase> example;
        private long told;
        private Source firstLeftOut = Source.ofOffset(0, 0);

        private Kind(Optional<Phrase> example) {
            this.example = example;
        }

        private Phrase more(long number) {
            return example.map(first -> Phrase.of("more.of-this-kind", number, first))
                    .orElseGet(() -> Phrase.of("more.of-other-kinds", number));
        }
    }
}
