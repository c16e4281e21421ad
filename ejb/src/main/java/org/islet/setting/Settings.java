package org.islet.setting;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The operator's settings: system property before environment variable before the file before the default.
 *
 * <p>The file is {@code islet.properties} in the data folder, or the one named by {@code islet.config}.
 */
public final class Settings {

    static final String CONFIG = "islet.config";
    static final String PROPERTY = "system property";

    private final Map<?, ?> properties;
    private final Map<String, String> environment;
    private final SettingsFile file;

    private Settings(Map<?, ?> properties, Map<String, String> environment, SettingsFile file) {
        this.properties = properties;
        this.environment = environment;
        this.file = file;
    }

    public static Settings of(Map<?, ?> properties, Map<String, String> environment) {
        var unread = new Settings(properties, environment, SettingsFile.NONE);
        return new Settings(properties, environment, unread.readFile());
    }

    private SettingsFile readFile() {
        var named = outside(CONFIG).filter(said -> !said.isBlank());
        if (named.isPresent() && !Files.isRegularFile(Path.of(named.get().value()))) {
            return SettingsFile.unreadable(named.get() + " names the file "
                    + named.get().value() + ", which does not exist: correct the name or leave the setting out");
        }
        return SettingsFile.read(file());
    }

    /** Where the file is, or would be. */
    public Path file() {
        return outside(CONFIG)
                .filter(said -> !said.isBlank())
                .map(said -> Path.of(said.value()))
                .orElseGet(() -> dataFolder().resolve("islet.properties"));
    }

    public Path dataFolder() {
        var said = outside(Setting.DATA.key()).filter(data -> !data.isBlank());
        return Path.of(said.map(Said::value).orElse(Setting.DATA.standard()))
                .toAbsolutePath()
                .normalize();
    }

    /** What is set, without the default; blank counts as not set. */
    public Optional<String> set(Setting setting) {
        return said(setting).map(Said::value);
    }

    public String text(Setting setting) {
        return set(setting).orElse(setting.standard());
    }

    public int number(Setting setting) {
        return Integer.parseInt(usable(setting));
    }

    public boolean isOn(Setting setting) {
        return Boolean.parseBoolean(usable(setting));
    }

    private String usable(Setting setting) {
        said(setting).flatMap(said -> SettingsCheck.wrong(setting, said)).ifPresent(fault -> {
            throw new UnusableSetting(fault);
        });
        return text(setting);
    }

    /** What was said about a setting and where; the first place that says something counts. */
    Optional<Said> said(Setting setting) {
        return outside(setting.key()).or(() -> inFile(setting)).filter(said -> !said.isBlank());
    }

    private Optional<Said> outside(String key) {
        var variable = Setting.environmentName(key);
        if (properties.get(key) instanceof String value) {
            return Optional.of(new Said(key, value, PROPERTY));
        }
        return Optional.ofNullable(environment.get(variable))
                .map(value -> new Said(variable, value, "environment variable"));
    }

    private Optional<Said> inFile(Setting setting) {
        return file.lines().stream()
                .filter(said -> said.name().equals(setting.key()))
                .findFirst();
    }

    /** Names said anywhere that could have been meant for us. */
    Stream<Said> names() {
        var given = properties.entrySet().stream()
                .filter(property -> property.getKey() instanceof String && property.getValue() instanceof String)
                .map(property -> new Said((String) property.getKey(), (String) property.getValue(), PROPERTY))
                .filter(said -> said.name().startsWith("islet."));
        var variables = environment.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("ISLET_"))
                .map(variable -> new Said(variable.getKey(), variable.getValue(), "environment variable"));
        return Stream.of(given, variables, file.lines().stream()).flatMap(said -> said);
    }

    List<Said> lines() {
        return file.lines();
    }

    /** Everything wrong with what was said, a sentence each; empty when all of it can be meant. */
    public List<String> faults() {
        var faults = new ArrayList<>(file.faults());
        faults.addAll(SettingsCheck.faults(this));
        return List.copyOf(faults);
    }

    /** @throws UnusableSetting naming everything that is wrong */
    public void require() {
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new UnusableSetting(String.join("\n", faults));
        }
    }
}
