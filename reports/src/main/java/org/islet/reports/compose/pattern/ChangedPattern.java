package org.islet.reports.compose.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A pattern of a period or of the days before it, and how often it showed in each.
 *
 * @param otherwise how often it shows now at other times of the day, or on other days
 * @param before empty where nothing is known of the days before
 */
public record ChangedPattern(
        RecurringPattern pattern, Tally now, Tally otherwise, Optional<Tally> before, Change change) {

    /** What became of it since the days before. */
    public enum Change {
        NEW,
        STILL,
        GONE,
        /** It shows as often as a pattern has to, but elsewhere too. */
        NOT_APART,
        /** Of the days before too little is known. */
        UNKNOWN;

        /** For scripts. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Those there are, and then those there no longer are. */
    public static List<ChangedPattern> of(RecurringPatterns now, Optional<RecurringPatterns> known) {
        Optional<RecurringPatterns> before = known.filter(now::isComparableWith);
        List<RecurringPattern> earlier = before.map(RecurringPatterns::all).orElse(List.of());
        Stream<ChangedPattern> gone = earlier.stream()
                .filter(each -> each.group().isSeenEnough(now.tally(each)))
                .filter(each -> now.all().stream().noneMatch(each::isSameAs))
                .map(each -> new ChangedPattern(
                        each,
                        now.tally(each),
                        now.otherwise(each),
                        Optional.of(each.here()),
                        now.isOften(each) ? Change.NOT_APART : Change.GONE));
        return Stream.concat(now.all().stream().map(each -> of(each, before)), gone)
                .toList();
    }

    private static ChangedPattern of(RecurringPattern each, Optional<RecurringPatterns> before) {
        Optional<Tally> then = before.map(days -> days.tally(each));
        if (then.isEmpty() || !each.group().isSeenEnough(then.get())) {
            return new ChangedPattern(each, each.here(), each.otherwise(), then, Change.UNKNOWN);
        }
        boolean wasThere = before.get().all().stream().anyMatch(each::isSameAs);
        return new ChangedPattern(each, each.here(), each.otherwise(), then, wasThere ? Change.STILL : Change.NEW);
    }
}
