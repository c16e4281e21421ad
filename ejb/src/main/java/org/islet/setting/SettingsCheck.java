package org.islet.setting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What cannot be meant in the settings: names that are none, values out of range, settings that contradict. */
final class SettingsCheck {

    /** Of the uploader and the tests, whose variables may stand in the same environment. */
    private static final Set<String> OF_OTHER_PROGRAMS =
            Set.of("ISLET_CONFIG", "ISLET_SERVER", "ISLET_TOKEN", "ISLET_SPOOL", "ISLET_BROWSER", "ISLET_FIXTURES");

    private SettingsCheck() {}

    static List<String> faults(Settings settings) {
        var faults = new ArrayList<String>();
        settings.names().flatMap(said -> noSetting(said).stream()).sorted().forEach(faults::add);
        faults.addAll(repeated(settings.lines()));
        for (var setting : Setting.values()) {
            settings.said(setting).flatMap(said -> wrong(setting, said)).ifPresent(faults::add);
        }
        faults.addAll(Contradictions.in(settings));
        return faults;
    }

    /** What is wrong with a value, if anything. */
    static Optional<String> wrong(Setting setting, Said said) {
        if (setting.kind().takes().test(said.value())) {
            return Optional.empty();
        }
        var shown = setting.kind().isSecret() ? "" : " says \"" + said.value() + "\"; it";
        return Optional.of(said + shown + " must be " + setting.kind().words());
    }

    private static Optional<String> noSetting(Said said) {
        var isVariable = said.name().startsWith("ISLET_");
        if (isKnown(said, isVariable)) {
            return Optional.empty();
        }
        var meant = Arrays.stream(Setting.values())
                .map(setting -> isVariable ? setting.environmentName() : setting.key())
                .min(Comparator.comparingInt(name -> Spelling.distance(name, said.name())))
                .orElseThrow();
        return Optional.of(said + " is not a setting; the nearest is " + meant + ". docs/configuration.md lists them");
    }

    private static boolean isKnown(Said said, boolean isVariable) {
        if (isVariable) {
            return OF_OTHER_PROGRAMS.contains(said.name())
                    || Stream.of(Setting.values())
                            .anyMatch(s -> s.environmentName().equals(said.name()));
        }
        var isProperty = said.place().equals(Settings.PROPERTY);
        return Setting.named(said.name()).isPresent()
                || isProperty
                        && (said.name().equals(Settings.CONFIG) || said.name().startsWith("islet.test."));
    }

    /** The last one would win silently. */
    private static List<String> repeated(List<Said> lines) {
        var faults = new ArrayList<String>();
        var first = new HashMap<String, Said>();
        for (var line : lines) {
            var earlier = first.putIfAbsent(line.name(), line);
            if (earlier != null) {
                faults.add(line + " was said before, in " + earlier.place() + ": keep one of them");
            }
        }
        return faults;
    }
}
