package org.islet.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInsTest {

    private static final LocalDate LAST = LocalDate.parse("2026-11-21");

    @TempDir
    Path data;

    @Test
    void aDataFolderKeepsItsPasswordsAndItsDays() throws IOException {
        SignIns first = SignIns.open(file(), LAST);
        first.complete();

        SignIns later = SignIns.open(file(), LAST.plusDays(9));

        assertThat(later.isComplete()).isTrue();
        assertThat(later.printed()).isEqualTo(first.printed());
        assertThat(later.lastDay()).isEqualTo(LAST);
    }

    @Test
    void everyoneHasAPasswordOfTheirOwn() throws IOException {
        SignIns signIns = SignIns.open(file(), LAST);

        assertThat(SignIns.cast().stream().map(signIns::passwordOf))
                .hasSize(11)
                .doesNotHaveDuplicates()
                .allMatch(password -> password.matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"));
    }

    @Test
    void anotherDataFolderHasOtherPasswords() throws IOException {
        SignIns one = SignIns.open(file(), LAST);
        SignIns other = SignIns.open(data.resolve("other.properties"), LAST);

        assertThat(one.passwordOf(DemoAccount.CLINICIAN)).isNotEqualTo(other.passwordOf(DemoAccount.CLINICIAN));
    }

    @Test
    void onlyItsOwnerReadsTheFile() throws IOException {
        SignIns.open(file(), LAST).complete();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    private Path file() {
        return data.resolve("demo.properties");
    }
}
