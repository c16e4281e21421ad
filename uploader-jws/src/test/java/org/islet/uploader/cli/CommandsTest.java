package org.islet.uploader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import org.islet.uploader.language.Speech;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    @AfterEach
    void speakEnglish() {
        Speech.use(Locale.ENGLISH);
    }

    @Test
    void germanDescribesEveryCommandAndOptionThatEnglishDoes() {
        assertThat(Commands.bundle(Locale.GERMAN).keySet())
                .isEqualTo(Commands.bundle(Locale.ENGLISH).keySet());
        assertThat(Commands.bundle(Locale.ENGLISH).keySet())
                .allSatisfy(key -> assertThat(Commands.bundle(Locale.GERMAN).getString(key))
                        .isNotEqualTo(Commands.bundle(Locale.ENGLISH).getString(key)));
    }

    @Test
    void everyCommandAndOptionIsDescribed() {
        var line = IsletUploader.commandLine();

        assertThat(line.getSubcommands().values()).allSatisfy(command -> {
            assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
            assertThat(command.getCommandSpec().options())
                    .allSatisfy(option -> assertThat(option.description()).isNotEmpty());
        });
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        int exitCode = run("--language", "de", "--help");

        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .contains("Aufruf:", "sendet Dateien an den Server")
                .doesNotContain("send files");
    }

    @Test
    void complainsInTheLanguageThatIsAskedFor() {
        int exitCode = run("upload", "--language=de", "--server", "https://islet.example", "--token", "t");

        assertThat(exitCode).isEqualTo(ExitCode.WRONG_USAGE.number(false));
        assertThat(err.toString()).contains("Nennen Sie eine Datei zum Hochladen");
    }

    @Test
    void theWindowIsWantedWhenNothingButALanguageIsAskedFor() {
        assertThat(Commands.speakAs("--language", "de")).isTrue();
        assertThat(Commands.speakAs()).isTrue();
        assertThat(Commands.speakAs("upload", "--pending")).isFalse();
    }

    private int run(String... arguments) {
        Commands.speakAs(arguments);
        return IsletUploader.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
