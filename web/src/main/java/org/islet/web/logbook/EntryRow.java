package org.islet.web.logbook;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.islet.devices.phrase.Phrase;
import org.islet.logbook.Amount;
import org.islet.logbook.Entry;
import org.islet.logbook.EntryId;
import org.islet.logbook.Written;
import org.islet.web.site.PageSentences;

/** An entry, or one of its revisions, as a row of the page. */
public record EntryRow(Entry entry) {

    public EntryId getId() {
        return entry.id();
    }

    public Instant getAt() {
        return entry.written().at();
    }

    public Phrase getKind() {
        return entry.written().kind().named();
    }

    /** The number in the unit it was written in, and what belongs to it: 30 min, moderate. */
    public String getSaid() {
        Written written = entry.written();
        return Stream.of(
                        written.amount().map(amount -> number(amount, written)),
                        written.intensity().map(known -> PageSentences.of("logbook.intensity." + known.name())),
                        written.insulin().map(known -> PageSentences.of("logbook.insulin." + known.name())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String number(Amount amount, Written written) {
        String lower = written.diastolic().isPresent()
                ? "/" + AmountConverter.written(written.diastolic().getAsDouble())
                : "";
        String unit = amount.unit().equals("U") ? PageSentences.of("logbook.unit.U") : amount.unit();
        return AmountConverter.written(amount.value()) + lower + " " + unit;
    }

    public String getText() {
        return entry.written().text().orElse("");
    }

    public boolean isWithdrawn() {
        return entry.isWithdrawn();
    }

    /** Whether it says something else than it did first. */
    public boolean isRevised() {
        return entry.revision() > 1;
    }

    public Instant getWrittenAt() {
        return entry.writtenAt();
    }

    public Phrase getWrittenBy() {
        return entry.writtenBy();
    }
}
