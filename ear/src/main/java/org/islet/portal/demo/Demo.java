package org.islet.portal.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The program that {@code ./islet run --demo} starts beside the portal: adds the demo once, prints its sign-ins. */
public final class Demo {

    private static final ZoneId HOME = ZoneId.of("Europe/Berlin");

    private Demo() {}

    /** @param arguments the portal's address, and its data folder */
    public static void main(String[] arguments) throws InterruptedException {
        var portal = URI.create(arguments[0]);
        var data = Path.of(arguments[1]);
        try {
            var signIns = SignIns.open(data.resolve("demo.properties"), yesterday());
            if (!signIns.isComplete()) {
                new DemoClinic(portal, data, signIns, System.out).add();
                signIns.complete();
            }
            System.out.println(signIns.printed());
        } catch (IOException | DemoFailed e) {
            System.err.println("The demo was not added, or not in full: " + e.getMessage()
                    + "\nThe portal itself runs. Start it again with --demo to go on where this ended.");
            System.exit(1);
        }
    }

    private static LocalDate yesterday() {
        return LocalDate.now(Clock.system(HOME)).minusDays(1);
    }
}
