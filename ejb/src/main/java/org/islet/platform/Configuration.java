package org.islet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.islet.setting.Setting;
import org.islet.setting.Settings;

/** The operator's settings, read once. */
@ApplicationScoped
public class Configuration {

    private final Settings settings;

    public Configuration() {
        this(System.getProperties(), System.getenv());
    }

    Configuration(Map<?, ?> properties, Map<String, String> environment) {
        this.settings = Settings.of(properties, environment);
    }

    /** @throws org.islet.setting.UnusableSetting naming everything that cannot be meant */
    void require() {
        settings.require();
    }

    /** What is set, without the default; blank counts as not set. */
    public Optional<String> set(Setting setting) {
        return settings.set(setting);
    }

    public String text(Setting setting) {
        return settings.text(setting);
    }

    public int number(Setting setting) {
        return settings.number(setting);
    }

    public boolean isOn(Setting setting) {
        return settings.isOn(setting);
    }

    /** Where the portal keeps files of its own. */
    public Path dataFolder() {
        return settings.dataFolder();
    }
}
