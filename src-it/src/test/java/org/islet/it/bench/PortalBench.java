package org.islet.it.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;
import org.islet.it.portal.PortalProcess;

/** Starting, taking ninety days over HTTP, and writing the profile, seen from outside. */
final class PortalBench implements Measuring {

    private static final int DAYS = 90;
    private static final int TIMES = 5;
    private static final byte[] NINETY_DAYS = ClarityFile.of(LocalDate.of(2026, 3, 2), DAYS);

    @Override
    public List<Figure> measure() throws IOException {
        var data = PortalProcess.newDataFolder();
        var figures = new ArrayList<Figure>();
        var start = System.nanoTime();
        try (var process = launch(data)) {
            var url = process.awaitReady();
            figures.add(new Figure(
                    "start to ready, new data folder", List.of((System.nanoTime() - start) / 1e6), Optional.empty()));
            figures.addAll(inUse(new People(new Portal(url, data, null, null))));
        }
        figures.add(startAgain(data));
        return figures;
    }

    private static PortalProcess launch(Path data) throws IOException {
        return PortalProcess.launch(
                List.of("--port", "" + PortalProcess.freePort(), "--data", data.toString()), List.of(), Map.of());
    }

    private static Figure startAgain(Path data) throws IOException {
        var times = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            var start = System.nanoTime();
            try (var process = launch(data)) {
                process.awaitReady();
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return new Figure("start to ready, existing data folder", times, Optional.empty());
    }

    /** The first patient warms the server up and is not counted. */
    private static List<Figure> inUse(People people) {
        people.patient("warm").upload("clarity.csv", NINETY_DAYS);
        var patients = new ArrayList<Person>();
        for (int i = 0; i < TIMES; i++) {
            patients.add(people.patient("bench"));
        }
        var next = patients.iterator();
        var again = patients.get(0);
        var allNew = Figure.of("90 days (25,920 readings) uploaded, all new", TIMES, () -> next.next()
                .upload("clarity.csv", NINETY_DAYS));
        return List.of(
                allNew.beside(() -> again.rest().get("patients/me")),
                Figure.of("the same again, nothing new", TIMES, () -> again.upload("clarity.csv", NINETY_DAYS)),
                Figure.of(
                        "glucose profile of 14 days, PDF",
                        TIMES * 4,
                        () -> again.pdf("me", "glucose-profile", "2026-03-02", "2026-03-15")));
    }
}
