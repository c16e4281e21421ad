package org.islet.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.islet.account.password.UnacceptablePassword;
import org.islet.devices.phrase.Phrase;
import org.islet.web.language.Messages;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void anErrorTheServerWrappedIsForeseenByNobodyAndBreaksNoAnswer() {
        var wrapped = new EJBException("wrapped");
        wrapped.initCause(new OutOfMemoryError());

        assertThat(Problems.of(wrapped, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void whatTheServerWrappedIsAnsweredAsIfItHadNot() {
        var wrapped = new EJBException(new IllegalStateException(new SQLException("(not shown)", "57P01")));

        assertThat(Problems.of(wrapped, Locale.ENGLISH))
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(503));
    }

    @Test
    void aProblemIsToldInTheLanguageOfWhoAsked() {
        var failure = new UnacceptablePassword(Phrase.of("password.too-short", 12));

        assertThat(Problems.of(failure, Locale.GERMAN)).hasValueSatisfying(problem -> {
            assertThat(problem.title()).isEqualTo("Wählen Sie ein anderes Passwort");
            assertThat(problem.detail()).startsWith("Verwenden Sie mindestens 12 Zeichen");
        });
        assertThat(Problems.of(new BadRequest("missing", "email"), Locale.GERMAN))
                .hasValueSatisfying(problem -> assertThat(problem.detail()).isEqualTo("Das Feld \"email\" fehlt"));
    }

    @Test
    void aProblemOfOneFieldNamesIt() {
        assertThat(Problems.of(BadRequest.at("/password", "missing", "password"), Locale.ENGLISH))
                .hasValueSatisfying(problem -> assertThat(problem.errors())
                        .containsExactly(new Problem.FieldError("#/password", "The field \"password\" is missing")));
        assertThat(Problems.of(new BadRequest("limit", 7), Locale.ENGLISH))
                .hasValueSatisfying(problem -> assertThat(problem.errors()).isEmpty());
    }

    @Test
    void everyProblemHasATitle() throws IOException {
        var names = Pattern.compile("new Kind\\(\\d+, \"([^\"]+)\"\\)")
                .matcher(Files.readString(Path.of("src/main/java/org/islet/web/rest/Problems.java")))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(names).hasSizeGreaterThan(30).allSatisfy(name -> assertThat(
                        Messages.in(Locale.GERMAN, "problem." + name))
                .isNotBlank());
    }
}
