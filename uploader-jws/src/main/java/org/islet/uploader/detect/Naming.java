package org.islet.uploader.detect;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.catalogue.Candidate;

/** What something is called that may be one of several. */
final class Naming {

    private static final int MOST_MODELS = 3;

    private Naming() {}

    /** A few models by their names, more by those of their families. */
    static String of(List<Candidate> candidates) {
        List<String> models =
                distinct(candidates.stream().map(candidate -> candidate.model().name()));
        return String.join(
                " / ",
                models.size() <= MOST_MODELS
                        ? models
                        : distinct(candidates.stream()
                                .map(candidate -> candidate.family().title())));
    }

    static List<String> distinct(Stream<String> words) {
        return words.distinct().collect(Collectors.toList());
    }
}
