package org.islet.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.islet.account.Role;
import org.islet.reports.chart.Tokens;
import org.islet.web.address.PageAddress;
import org.islet.web.language.Messages;
import org.junit.jupiter.api.Test;

/** What holds for all pages, read from their sources. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern WORDS = Pattern.compile("m\\['([^']+)'\\]");
    private static final Pattern KEYWORD_AS_NAME =
            Pattern.compile("\\.(empty|not|and|or|div|mod|eq|ne|lt|gt|le|ge|null|instanceof)\\b(?!\\()");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");

    @Test
    void everyAddressHasItsViewAndNoTwoAreTheSame() {
        assertThat(PageAddress.values())
                .allSatisfy(page ->
                        assertThat(PAGES.resolve(page.view().substring(1))).exists());
        assertThat(Arrays.stream(PageAddress.values()).map(PageAddress::path)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(PageAddress.values()).map(PageAddress::view)).doesNotHaveDuplicates();
    }

    @Test
    void everyWordOfAPageStandsInTheMessages() throws IOException {
        var messages = ResourceBundle.getBundle(Messages.BUNDLE);

        assertThat(found(WORDS))
                .filteredOn(key -> !key.endsWith("."))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(messages.containsKey(key)).as(key).isTrue());
    }

    @Test
    void noExpressionUsesAKeywordAsAName() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String expression : found(EXPRESSION)) {
            String code = expression.replaceAll("'[^']*'", "''");
            if (KEYWORD_AS_NAME.matcher(code).find()) {
                wrong.add(expression);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void noPageTurnsEscapingOffOrCarriesAScriptOfItsOwn() throws IOException {
        try (Stream<Path> files = views()) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(Files.readString(file))
                    .doesNotContain("escape=\"false\"")
                    .doesNotContain("<script")
                    .doesNotContain("onclick"));
        }
    }

    @Test
    void theStylesheetHasTheColoursOfTheReports() throws IOException {
        String light =
                Files.readString(PAGES.resolve("resources/islet/tokens.css")).split("@media")[0];

        Matcher color = Pattern.compile("(--[a-z-]+: #[0-9A-F]{6};)").matcher(Tokens.css());
        List<String> wanted = color.results().map(found -> found.group(1)).toList();

        assertThat(wanted).isNotEmpty().allSatisfy(token -> assertThat(light).contains(token));
    }

    @Test
    void aPageOfOneRoleIsNotThereForOthers() {
        assertThat(PageAddress.UPLOAD.isFor(Role.PATIENT::equals)).isTrue();
        assertThat(PageAddress.UPLOAD.isFor(Role.CLINICIAN::equals)).isFalse();
        assertThat(PageAddress.PATIENTS.isFor(role -> false)).isFalse();
        assertThat(PageAddress.HELP.isFor(role -> false)).isTrue();
    }

    private static List<String> found(Pattern pattern) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = views()) {
            for (Path file : files.toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    all.add(matcher.groupCount() > 0 ? matcher.group(1) : matcher.group());
                }
            }
        }
        return all;
    }

    private static Stream<Path> views() throws IOException {
        return Files.walk(PAGES).filter(file -> file.toString().endsWith(".xhtml"));
    }
}
