package org.islet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The operator's settings: system property before environment variable before the file before the default.
 *
 * <p>The file is {@code islet.properties} in the data folder, or the one named by {@code islet.config}.
 */
@ApplicationScoped
public class Configuration {

    private final Map<?, ?> properties;
    private final Map<String, String> environment;
    private final Properties file;

    public Configuration() {
        this(System.getProperties(), System.getenv());
    }

    Configuration(Map<?, ?> properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
        this.file = read(fileName());
    }

    private Path fileName() {
        return said("islet.config", "ISLET_CONFIG").map(Path::of).orElseGet(() -> Path.of(
                        said(Setting.DATA.key(), Setting.DATA.environmentName()).orElse(Setting.DATA.standard()))
                .resolve("islet.properties"));
    }

    private static Properties read(Path name) {
        var said = new Properties();
        if (!Files.exists(name)) {
            return said;
        }
        try (var reader = Files.newBufferedReader(name)) {
            said.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var key : said.stringPropertyNames()) {
            if (Setting.named(key).isEmpty()) {
                throw new UnusableSetting(key + " in " + name + " is not a setting; docs/configuration.md lists them");
            }
        }
        return said;
    }

    /** What is set, without the default; blank counts as not set. */
    public Optional<String> set(Setting setting) {
        return said(setting.key(), setting.environmentName())
                .or(() -> Optional.ofNullable(file.getProperty(setting.key())))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private Optional<String> said(String key, String environmentName) {
        var property = (String) properties.get(key);
        return Optional.ofNullable(property != null ? property : environment.get(environmentName));
    }

    public String text(Setting setting) {
        return set(setting).orElse(setting.standard());
    }

    public int number(Setting setting) {
        try {
            return Integer.parseInt(text(setting));
        } catch (NumberFormatException e) {
            throw new UnusableSetting(setting.key() + " must be a whole number, not \"" + text(setting) + "\"");
        }
    }

    public boolean isOn(Setting setting) {
        return switch (text(setting)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new UnusableSetting(setting.key() + " must be true or false");
        };
    }

    /** Where the portal keeps files of its own. */
    public Path dataFolder() {
        return Path.of(text(Setting.DATA)).toAbsolutePath().normalize();
    }
}
