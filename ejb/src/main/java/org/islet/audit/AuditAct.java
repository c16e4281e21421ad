package org.islet.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.islet.devices.phrase.Phrase;
import org.islet.platform.ServerPhrases;
import org.islet.reports.catalogue.Reports;
import org.islet.reports.definition.ReportDefinition;

/**
 * What somebody did, in no language: the trail is for ever, and its readers come later.
 *
 * @param what a key of the phrases, behind {@code act.}; in lines from before there were keys, an English sentence
 * @param arguments what it was done with, by their ids; empty in lines from before
 */
public record AuditAct(String what, Optional<List<String>> arguments) {

    public AuditAct {
        Objects.requireNonNull(what);
        arguments = arguments.map(List::copyOf);
    }

    public static AuditAct of(String key, String... arguments) {
        return new AuditAct(key, Optional.of(Arrays.asList(arguments)));
    }

    /** The words of a line written before there were keys. */
    static AuditAct inWords(String sentence) {
        return new AuditAct(sentence, Optional.empty());
    }

    /** A verb in the past and its object: read daily summary. */
    public Phrase phrase() {
        String key = "act." + what;
        return arguments
                .filter(known -> ServerPhrases.has(key))
                .map(known ->
                        Phrase.of(key, known.stream().map(AuditAct::argument).toArray()))
                .orElseGet(() -> Phrase.of("act.in-words", what));
    }

    /** What has a name of its own in each language is called by it; a report by its title. */
    private static Object argument(String id) {
        return Reports.byId(id).<Object>map(ReportDefinition::title).orElseGet(() -> named("act.with." + id, id));
    }

    private static Object named(String key, String id) {
        return ServerPhrases.has(key) ? Phrase.of(key) : id;
    }

    /** Adds to the hash of a line what cannot be changed afterwards. */
    ChainHash addTo(ChainHash hash) {
        hash.with(what);
        arguments.ifPresent(known -> {
            hash.with(Integer.toString(known.size()));
            known.forEach(hash::with);
        });
        return hash;
    }
}
