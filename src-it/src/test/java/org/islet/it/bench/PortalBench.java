package org.islet.it.bench;

import java.io.IOException;
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
        var start = System.nanoTime();
        var data = PortalProcess.newDataFolder();
        try (var process = PortalProcess.launch(
                List.of("--port", "" + PortalProcess.freePort(), "--data", data.toString()), List.of(), Map.of())) {
            var url = process.awaitReady();
            var ready = new Figure(
                    "start to ready, new data folder", List.of((System.nanoTime() - start) / 1e6), Optional.empty());
            var portal = new Portal(url, data, null, null);
            var figures = new ArrayList<Figure>();
            figures.add(ready);
            figures.addAll(inUse(new People(portal)));
            return figures;
        }
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
