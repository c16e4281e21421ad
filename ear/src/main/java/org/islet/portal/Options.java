package org.islet.portal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.islet.setting.Setting;
import picocli.CommandLine.Model.CommandSpec;

/** What was asked for on the command line; what was not is left to the configuration. */
public record Options(
        Optional<Integer> port, Optional<String> address, Optional<Path> data, boolean demo, boolean help) {

    public static final String USAGE = """
            Usage: ./islet run [--port N] [--address A] [--data DIR] [--demo]
              --port N      the port to serve on (default 8080)
              --address A   the address to listen on (default 127.0.0.1: this machine only; 0.0.0.0: every network)
              --data DIR    the folder that keeps everything (default data)
              --demo        add a demo clinic and print its sign-ins
            Everything else is set in DIR/islet.properties or the environment: docs/configuration.md""";

    public static Options parse(List<String> words) throws CannotStart {
        var expected = CommandSpec.create()
                .addOption(Arguments.valued("--port"))
                .addOption(Arguments.valued("--address"))
                .addOption(Arguments.valued("--data"))
                .addOption(Arguments.plain("--demo"))
                .addOption(Arguments.plain("--help", "-h"));
        var given = Arguments.read(expected, words, USAGE);
        Optional<String> port = given.value("--port");
        return new Options(
                port.isEmpty() ? Optional.empty() : Optional.of(portNumber(port.get())),
                given.value("--address"),
                given.value("--data").map(Path::of),
                given.has("--demo"),
                given.has("--help"));
    }

    /** What was asked for goes before everything set elsewhere. */
    void publish(Properties properties) {
        port.ifPresent(number -> properties.setProperty(Setting.PORT.key(), number.toString()));
        address.ifPresent(text -> properties.setProperty(Setting.ADDRESS.key(), text));
        data.ifPresent(folder -> properties.setProperty(Setting.DATA.key(), folder.toString()));
    }

    private static int portNumber(String text) throws CannotStart {
        try {
            var port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below, together with numbers out of range
        }
        throw new CannotStart("A port is a number from 1 to 65535, not " + text + ".");
    }
}
