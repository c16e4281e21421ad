package org.islet.consent.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.islet.account.ClockFormat;
import org.islet.account.Preferences;
import org.islet.consent.DateWindow;
import org.islet.consent.GivenConsent;
import org.islet.consent.Recipient.WholeClinic;
import org.islet.devices.event.GlucoseUnit;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientProfile;
import org.islet.platform.ServerPhrases;
import org.islet.reports.model.Presentation;
import org.islet.reports.pdf.Receipt;
import org.islet.reports.pdf.Receipt.Fact;
import org.islet.reports.words.Dates;
import org.islet.reports.words.Words;

/** Says a consent on paper, in a language, by the clock and the zone of the patient. */
final class ReceiptWords {

    private final Locale language;
    private final Preferences habits;
    private final Dates dates;

    ReceiptWords(Locale language, Preferences habits) {
        this.language = language;
        this.habits = habits;
        this.dates = new Words(
                        new Presentation(
                                language, habits.printedOn(), habits.clock() == ClockFormat.HOURS_12, Optional.empty()),
                        GlucoseUnit.MG_PER_DL)
                .dates();
    }

    /** @param clinic where a clinician works who receives it; empty for one who has left */
    Receipt of(PatientProfile patient, GivenConsent given, Optional<String> clinic) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("by", patient.name().full()));
        patient.birthDate().ifPresent(born -> facts.add(fact("born", dates.date(born))));
        patient.number().ifPresent(number -> facts.add(fact("number", number)));
        facts.add(fact("to", recipient(given, clinic)));
        facts.add(fact("what", say(given.isGlucoseOnly() ? "what.glucose" : "what.reports")));
        facts.add(fact("uploads", say(given.mayUpload() ? "uploads.yes" : "uploads.no")));
        facts.add(fact("days", days(given.window())));
        facts.add(fact("purpose", say("purpose." + given.purpose().name())));
        facts.add(fact("given", moment(given.from())));
        facts.add(fact("until", given.until().map(this::moment).orElseGet(() -> say("until.open"))));
        facts.add(fact("ended", given.withdrawn().map(this::moment).orElseGet(() -> say("ended.no"))));
        facts.add(fact("id", given.id().toString()));
        return new Receipt(
                language, habits.printedOn(), say("title"), facts, List.of(say("withdraw"), say("with")), say("foot"));
    }

    /** It says nothing of anybody. */
    String fileName(GivenConsent given) {
        return "islet-consent-" + LocalDate.ofInstant(given.from(), zone()) + ".pdf";
    }

    private String recipient(GivenConsent given, Optional<String> clinic) {
        if (given.recipientName().isEmpty()) {
            return say("to.left");
        }
        return given.recipient() instanceof WholeClinic
                ? say("to.clinic", given.recipientName())
                : given.recipientName() + clinic.map(", "::concat).orElse("");
    }

    private String days(DateWindow window) {
        if (window.isOneDay()) {
            return say("days.single", dates.date(window.first()));
        }
        if (window.hasFirst() && window.hasLast()) {
            return say("days.only", dates.date(window.first()), dates.date(window.last()));
        }
        if (window.hasFirst()) {
            return say("days.from", dates.date(window.first()));
        }
        return window.hasLast() ? say("days.to", dates.date(window.last())) : say("days.all");
    }

    private String moment(Instant at) {
        return say("moment", dates.dateAndTime(at, zone()), zone().getId());
    }

    private ZoneId zone() {
        return habits.zone();
    }

    private Fact fact(String key, String value) {
        return new Fact(say("name." + key), value);
    }

    private String say(String key, Object... arguments) {
        return ServerPhrases.say(Phrase.of("receipt." + key, arguments), language);
    }
}
