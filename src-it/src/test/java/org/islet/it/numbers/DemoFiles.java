package org.islet.it.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.islet.devices.simulator.DemoPatient;
import org.islet.devices.simulator.SimulatedUpload;
import org.islet.it.person.Person;

/** What is uploaded of a patient of the demo, as files. */
public record DemoFiles(DemoPatient patient, List<SimulatedUpload> uploads) {

    static final String ZONE = "Europe/Berlin";

    /** The clocks change on the sixth of these days, and the traveller flies the day after. */
    static final LocalDate FIRST = LocalDate.of(2026, 3, 24);

    static final LocalDate LAST = FIRST.plusDays(13);

    static final LocalDate BEGIN = LocalDate.of(2026, 2, 18);

    public static DemoFiles of(DemoPatient patient) {
        return new DemoFiles(patient, patient.uploads(BEGIN, LAST));
    }

    String targets() {
        return patient == DemoPatient.PREGNANCY ? "pregnancy" : "adult";
    }

    /** Of the command line, for a report of the days. */
    public List<String> options(String unit, String language) {
        return options(FIRST, "--units", unit, "--language", language);
    }

    List<String> optionsOfAllDays() {
        return options(BEGIN);
    }

    List<String> optionsOfMetrics(String language) {
        List<String> options = new ArrayList<>(ofThePerson());
        options.addAll(List.of("--language", language));
        return options;
    }

    private List<String> ofThePerson() {
        return List.of("--zone", ZONE, "--targets", targets());
    }

    /** The same by another clock, that of the journey. */
    List<String> options(String unit, String language, String shownIn) {
        return shownIn.isEmpty()
                ? options(unit, language)
                : options(FIRST, "--units", unit, "--language", language, "--shown-in", shownIn);
    }

    private List<String> options(LocalDate from, String... more) {
        List<String> options = new ArrayList<>(ofThePerson());
        options.addAll(List.of("--from", from.toString(), "--to", LAST.toString()));
        options.addAll(List.of(more));
        return options;
    }

    public List<Path> in(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (SimulatedUpload upload : uploads) {
            files.add(Files.write(folder.resolve(upload.fileName()), upload.bytes()));
        }
        return files;
    }

    /** Whoever had the same devices in a test before, they are this person's now. */
    void giveTo(Person person) {
        for (SimulatedUpload upload : uploads) {
            JsonObject outcome = person.uploadTheirOwn(upload.fileName(), upload.bytes());
            assertThat(outcome.get("state").getAsString()).as(upload.fileName()).isEqualTo("DECODED");
        }
    }
}
