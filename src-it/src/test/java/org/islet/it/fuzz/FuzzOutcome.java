package org.islet.it.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the fuzzer said at the end of one family's run.
 *
 * @param edges of the family's code that were reached
 * @param features edges, told apart by how often they were passed and by what was compared
 * @param findings the captures kept, a file each
 */
public record FuzzOutcome(
        String family, long executions, double seconds, long edges, long features, List<String> findings) {

    private static final Pattern COVERAGE = Pattern.compile("#(\\d+)\\s+\\S+\\s+cov: (\\d+) ft: (\\d+)");

    static FuzzOutcome of(String family, double seconds, String log, List<String> findings) {
        MatchResult last = COVERAGE.matcher(log)
                .results()
                .reduce((first, second) -> second)
                .orElseThrow(() -> new IllegalStateException("The fuzzer ran nothing of " + family + ":\n" + log));
        return new FuzzOutcome(family, number(last, 1), seconds, number(last, 2), number(last, 3), findings);
    }

    public Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("family", family);
        fields.put("executions", executions);
        fields.put("seconds", seconds);
        fields.put("edges", edges);
        fields.put("features", features);
        fields.put("findings", findings);
        return fields;
    }

    private static long number(MatchResult match, int group) {
        return Long.parseLong(match.group(group));
    }
}
