package org.islet.reports.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which program made a report, as its build says. */
public final class Software {

    public static final String VERSION = version();
    public static final String NAME_AND_VERSION = "Islet " + VERSION;

    private Software() {}

    private static String version() {
        try (InputStream in = Software.class.getResourceAsStream("/org/islet/reports/build.properties")) {
            if (in == null) {
                throw new IllegalStateException("build.properties is missing from the program");
            }
            var build = new Properties();
            build.load(in);
            return build.getProperty("version", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
