package org.islet.it.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Portal;
import org.islet.it.portal.PortalProcess;

/** Many year-long PDFs at once, what a fortnight and the operator's question wait behind them, beside each alone. */
final class ConcurrentBench implements Measuring {

    private static final int PATIENTS = 4;
    private static final int TIMES = 5;
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST = FIRST.plusDays(365);

    @Override
    public List<Figure> measure() throws IOException {
        var data = PortalProcess.newDataFolder();
        try (var process = PortalProcess.launch(
                List.of("--port", "" + PortalProcess.freePort(), "--data", data.toString()), List.of(), Map.of())) {
            var portal = new Portal(process.awaitReady(), data, null, null);
            return measure(portal, patients(new People(portal)));
        }
    }

    private static List<Person> patients(People people) {
        var year = ClarityFile.of(FIRST, 366);
        List<Person> patients = new ArrayList<>();
        for (int i = 0; i < PATIENTS; i++) {
            var patient = people.patient("year" + i);
            var upload = patient.upload("clarity.csv", year);
            awaitDecoded(patient, upload.get("id").getAsString());
            patients.add(patient);
        }
        return patients;
    }

    private static void awaitDecoded(Person patient, String upload) {
        var end = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (!patient.rest().get("uploads/" + upload).body().contains("\"state\":\"DECODED\"")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the year was not read");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private static List<Figure> measure(Portal portal, List<Person> patients) {
        var other = patients.get(PATIENTS - 1);
        Runnable alone = () -> year(patients.get(0));
        Runnable fortnight = () -> fortnight(other);
        Runnable health = () -> portal.visitor().get("/health");
        for (var warm : List.of(alone, fortnight, alone, fortnight, health)) {
            warm.run();
        }
        var one = Figure.of("a year as PDF, alone", TIMES, alone);
        var small = Figure.of("a fortnight as PDF, alone", TIMES * 2, fortnight);
        List<Figure> figures = new ArrayList<>(List.of(one, small));
        figures.add(atOnce(12, patients).beside(one));
        figures.add(atOnce(40, patients).beside(one));
        figures.addAll(meanwhile(patients, fortnight, small, health));
        return figures;
    }

    /** Every answer that is no PDF fails the benchmark. */
    private static Figure atOnce(int many, List<Person> patients) {
        return new Figure(
                many + " years as PDF at once, each answered", joined(begun(many, patients)), Optional.empty());
    }

    private static List<Figure> meanwhile(List<Person> patients, Runnable fortnight, Figure small, Runnable health) {
        var years = begun(12, patients.subList(0, PATIENTS - 1));
        var waited = Figure.of("a fortnight as PDF, behind 12 years of others", TIMES * 2, fortnight);
        var answered = Figure.of("/health, behind 12 years", TIMES * 2, health);
        joined(years);
        return List.of(waited.beside(small), answered.beside(Figure.of("/health, alone", TIMES * 2, health)));
    }

    private static List<Future<Double>> begun(int many, List<Person> patients) {
        var threads = Executors.newFixedThreadPool(many);
        List<Future<Double>> begun = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            var patient = patients.get(i % patients.size());
            begun.add(threads.submit((Callable<Double>) () -> {
                var start = System.nanoTime();
                year(patient);
                return (System.nanoTime() - start) / 1e6;
            }));
        }
        threads.shutdown();
        return begun;
    }

    private static List<Double> joined(List<Future<Double>> begun) {
        List<Double> milliseconds = new ArrayList<>();
        for (var each : begun) {
            try {
                milliseconds.add(each.get(5, TimeUnit.MINUTES));
            } catch (InterruptedException | ExecutionException | java.util.concurrent.TimeoutException failed) {
                throw new IllegalStateException(failed);
            }
        }
        return milliseconds;
    }

    private static void year(Person patient) {
        pdf(patient, FIRST, LAST);
    }

    private static void fortnight(Person patient) {
        pdf(patient, LAST.minusDays(13), LAST);
    }

    private static void pdf(Person patient, LocalDate from, LocalDate to) {
        var answer = patient.pdf("me", "daily-summary", from.toString(), to.toString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("a report was answered " + answer.statusCode());
        }
    }
}
