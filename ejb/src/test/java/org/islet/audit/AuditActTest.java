package org.islet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.platform.ServerPhrases;
import org.islet.reports.catalogue.Reports;
import org.junit.jupiter.api.Test;

class AuditActTest {

    private static final Pattern ACT = Pattern.compile(
            "(?:@Audited\\(|AuditAct\\.of\\(|AccountAct\\.done\\([^;]*?, |new AccountAct\\([^;]*?, )\\s*\"([^\"]*)\"");

    @Test
    void isPutIntoWordsForWhoeverReadsIt() {
        var act = AuditAct.of("read-report-as", "glucose-profile", "pdf");

        assertThat(ServerPhrases.say(act.phrase(), Locale.ENGLISH)).isEqualTo("read Glucose profile as PDF");
        assertThat(ServerPhrases.say(act.phrase(), Locale.GERMAN)).isEqualTo("hat gelesen: Glukoseprofil als PDF");
    }

    @Test
    void anArgumentNobodyNamedIsSaidAsItIs() {
        assertThat(ServerPhrases.say(AuditAct.of("read-report", "of-later").phrase(), Locale.ENGLISH))
                .isEqualTo("read of-later");
    }

    @Test
    void aLineOfBeforeKeepsItsWords() {
        assertThat(ServerPhrases.say(AuditAct.inWords("read 'all' {0}").phrase(), Locale.GERMAN))
                .isEqualTo("read 'all' {0}");
    }

    @Test
    void everyActThatIsWrittenHasItsWords() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            var acts = sources.filter(file -> file.toString().endsWith(".java"))
                    .map(AuditActTest::text)
                    .flatMap(text -> ACT.matcher(text).results().map(found -> found.group(1)))
                    .filter(key -> !key.isEmpty())
                    .toList();

            assertThat(acts).hasSizeGreaterThan(25).allSatisfy(key -> assertThat(ServerPhrases.has("act." + key))
                    .as(key)
                    .isTrue());
        }
    }

    @Test
    void everyReportIsCalledByItsName() {
        assertThat(Reports.list()).isNotEmpty().allSatisfy(report -> assertThat(ServerPhrases.say(
                        AuditAct.of("read-report", report.id()).phrase(), Locale.GERMAN))
                .contains(ServerPhrases.say(report.title(), Locale.GERMAN)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
