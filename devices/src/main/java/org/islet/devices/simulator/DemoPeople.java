package org.islet.devices.simulator;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.islet.devices.simulator.Person.Body;
import org.islet.devices.simulator.Person.Habits;
import org.islet.devices.simulator.Person.Therapy;
import org.islet.devices.simulator.Person.Trip;

/** The nine people of the demo clinic. */
public final class DemoPeople {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private DemoPeople() {}

    public static Person pumpAndSensor() {
        return new Person(
                "Anna",
                "Lindqvist",
                11,
                BERLIN,
                new Body(45, 10, 20, 0.45, 0.33),
                new Habits(0.08, 0.22, 1, 3, 210, 118, 5),
                Therapy.PUMP,
                List.of());
    }

    public static Person meterOnly() {
        return new Person(
                "Bernhard",
                "Okafor",
                23,
                BERLIN,
                new Body(38, 9, 24, 0.35, 0.3),
                new Habits(0.1, 0.25, 1.1, 2, 220, 120, 6),
                Therapy.INJECTIONS,
                List.of());
    }

    public static Person sensorAndPens() {
        return new Person(
                "Clara",
                "Weidenfeld",
                37,
                BERLIN,
                new Body(50, 11, 18, 0.4, 0.3),
                new Habits(0.08, 0.22, 0.95, 2, 200, 115, 3),
                Therapy.INJECTIONS,
                List.of());
    }

    public static Person pregnancy() {
        return new Person(
                "Deniz",
                "Aydin",
                41,
                BERLIN,
                new Body(40, 8, 26, 0.4, 0.28),
                new Habits(0.03, 0.2, 0.9, 2, 160, 108, 7),
                Therapy.INJECTIONS,
                List.of());
    }

    public static Person longGaps() {
        return new Person(
                "Emil",
                "Hartmann",
                53,
                BERLIN,
                new Body(42, 9, 22, 0.4, 0.3),
                new Habits(0.14, 0.25, 1.1, 1, 230, 120, 4),
                Therapy.PUMP,
                List.of());
    }

    /** Two weeks on the other side of the ocean, in the middle of the time shown. */
    public static Person traveller(LocalDate first) {
        var there = first.plusDays(40).atTime(14, 0).atZone(BERLIN).toInstant();
        return new Person(
                "Farida",
                "Rahimi",
                67,
                BERLIN,
                new Body(48, 11, 19, 0.4, 0.3),
                new Habits(0.07, 0.22, 1, 3, 210, 120, 5),
                Therapy.PUMP,
                List.of(new Trip(there, there.plus(Duration.ofDays(14)), NEW_YORK)));
    }

    /** A pump that doses by its sensor. */
    public static Person closedLoop() {
        return new Person(
                "Greta",
                "Novak",
                71,
                BERLIN,
                new Body(44, 10, 21, 0.45, 0.4),
                new Habits(0.35, 0.4, 1.35, 3, 210, 115, 3),
                Therapy.CLOSED_LOOP,
                List.of());
    }

    /** Eight years old: little insulin does much, and no day is like another. */
    public static Person child() {
        return new Person(
                "Henrik",
                "Solheim",
                83,
                BERLIN,
                new Body(105, 21, 8.5, 0.25, 0.35),
                new Habits(0.06, 0.22, 0.55, 5, 220, 125, 6),
                Therapy.PUMP,
                List.of());
    }

    /** Whose data began years ago. */
    public static Person fiveYears() {
        return new Person(
                "Ida",
                "Brandvold",
                97,
                BERLIN,
                new Body(46, 10, 20, 0.4, 0.3),
                new Habits(0.1, 0.22, 1, 2, 210, 118, 3),
                Therapy.INJECTIONS,
                List.of());
    }
}
