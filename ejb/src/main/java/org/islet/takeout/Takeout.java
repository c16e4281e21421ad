package org.islet.takeout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.islet.account.AccountPreferences;
import org.islet.capture.Capture;
import org.islet.capture.Captures;
import org.islet.devices.phrase.Phrase;
import org.islet.patient.PatientId;
import org.islet.platform.ServerPhrases;
import org.islet.reports.model.Period;

/** Puts everything of a patient into one archive on the disk, so that nothing is sent before all of it is there. */
@ApplicationScoped
class Takeout {

    /** Of what an archive holds and how; another layout has another number. */
    private static final String FORMAT = "islet-takeout 1\n";

    @Inject
    private PersonalLists lists;

    @Inject
    private EventFiles events;

    @Inject
    private ReportFiles reports;

    @Inject
    private Captures captures;

    @Inject
    private AccountPreferences preferences;

    @Inject
    private TakeoutFolder folder;

    @Inject
    private Clock clock;

    TakenOut make(PatientId patient, Locale language) throws IOException {
        ZoneId zone = preferences.of(patient).zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        var made = new TakenOut(folder.newFile(), "islet-" + today + ".zip");
        try (var zip = new TakeoutZip(Files.newOutputStream(made.file()))) {
            zip.text("FORMAT", FORMAT);
            zip.text("README.txt", ServerPhrases.say(Phrase.of("takeout.readme", today.toString()), language) + "\n");
            lists.write(patient, zip);
            events.write(patient, zip);
            for (Capture capture : captures.of(patient)) {
                write(patient, capture, zip);
            }
            Optional<Period> recorded = lists.recorded(patient, zone);
            if (recorded.isPresent()) {
                reports.write(patient, recorded.get(), language, zip);
            }
            zip.finish();
            return made;
        } catch (IOException | RuntimeException | Error broken) {
            made.close();
            throw broken;
        }
    }

    private void write(PatientId patient, Capture capture, TakeoutZip zip) throws IOException {
        try (OutputStream out = zip.entry("captures/" + capture.id() + ".capture")) {
            out.write(captures.bytes(patient, capture));
        }
    }
}
