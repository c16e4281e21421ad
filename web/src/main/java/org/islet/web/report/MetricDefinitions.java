package org.islet.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.islet.reports.compose.pattern.RecurringPatterns;
import org.islet.reports.metrics.Metric;
import org.islet.reports.metrics.Metrics;
import org.islet.reports.words.Words;
import org.islet.web.site.PageSentences;

/** What each metric is, as the registry defines it; nothing here is typed in. */
@Named
@RequestScoped
public class MetricDefinitions {

    public String getVersion() {
        return Metrics.VERSION;
    }

    /** What makes a pattern, which is no metric and has a rule too. */
    public String getPatterns() {
        return Words.in(PageSentences.language()).say(RecurringPatterns.definition());
    }

    public List<Definition> getList() {
        Words words = Words.in(PageSentences.language());
        return Metrics.list().stream()
                .map(metric -> new Definition(metric, words))
                .toList();
    }

    /** One metric as a row of the page. */
    public record Definition(Metric metric, Words words) {

        public String getId() {
            return metric.id();
        }

        public String getUnit() {
            return metric.unit();
        }

        public String getText() {
            return words.say(metric.definition());
        }

        public String getUndefinedWhen() {
            return words.say(metric.undefinedWhen());
        }

        public int getVersion() {
            return metric.version();
        }
    }
}
