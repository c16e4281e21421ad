package org.islet.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Settings as the operator gave them: system property, then environment, then the file.
 *
 * <p>The server and the application read system properties, so everything found is published there.
 */
public final class Settings {

    private final Properties published;
    private final Map<String, String> environment;

    public Settings(Properties published, Map<String, String> environment) {
        this.published = published;
        this.environment = environment;
    }

    /** Publishes what the file says, where neither a system property nor the environment says it already. */
    public void read(Path file) throws CannotStart {
        if (!Files.exists(file)) {
            return;
        }
        var said = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            said.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart("The configuration " + file + " cannot be read: " + e.getMessage(), e);
        }
        for (var name : said.stringPropertyNames()) {
            if (get(name).isEmpty()) {
                set(name, said.getProperty(name).strip());
            }
        }
    }

    public Optional<String> get(String name) {
        var property = published.getProperty(name);
        return Optional.ofNullable(property != null ? property : environment.get(environmentName(name)));
    }

    public void set(String name, String value) {
        published.setProperty(name, value);
    }

    private static String environmentName(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
