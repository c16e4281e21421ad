package org.islet.it.uploader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Fits;
import org.islet.it.portal.Pages;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the operator puts into the folder of installers, and what of it the world gets. */
@ExtendWith(ArquillianExtension.class)
class InstallersIT {

    private static final String PACKAGE = "islet-uploader_0.1.0-1_amd64.deb";

    /** By sha256sum of the five letters. */
    private static final String SUM = "cd0aecc5f13dff933b9b78eabb7216d877bd25a3f5b7120f132d28cac9ac0c65";

    @ArquillianResource
    private Portal portal;

    private Path folder;

    @BeforeEach
    void put() throws IOException {
        folder = Files.createDirectories(portal.data().resolve("installers"));
        Files.writeString(folder.resolve(PACKAGE), "islet");
    }

    @AfterEach
    void clear() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aPackageIsOfferedForItsSystemWithItsSum() {
        try (var browser = Browser.open(portal)) {
            var page = browser.page();
            page.navigate("download");

            assertThat(page.locator("main").innerText())
                    .contains("Download for Linux (.deb)", PACKAGE, SUM)
                    .doesNotContain("Download for Windows", "SHA256SUMS");
            Fits.onDeskAndPhone(page);
            var got = portal.visitor().download("/uploader/installers/" + PACKAGE);
            assertThat(new String(got.body(), StandardCharsets.UTF_8)).isEqualTo("islet");
            assertThat(got.headers().firstValue("Content-Disposition")).hasValue("attachment");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void theListOfSumsAndItsSignatureAreGivenAsTheyAre() throws IOException {
        Files.writeString(folder.resolve("SHA256SUMS"), SUM + "  " + PACKAGE + "\n");
        Files.writeString(folder.resolve("SHA256SUMS.asc"), "signed");

        assertThat(new Pages(portal.visitor()).get("/download"))
                .contains("installers/SHA256SUMS\"", "installers/SHA256SUMS.asc\"");
        assertThat(portal.visitor().get("/uploader/installers/SHA256SUMS").body())
                .isEqualTo(SUM + "  " + PACKAGE + "\n");
    }

    @Test
    void aReplacedPackageHasItsOwnSumAtOnce() throws IOException {
        assertThat(new Pages(portal.visitor()).get("/download")).contains(SUM);

        Files.writeString(folder.resolve(PACKAGE), "longer than before");

        assertThat(new Pages(portal.visitor()).get("/download"))
                .contains(PACKAGE)
                .doesNotContain(SUM);
    }

    @Test
    void nothingElseThatLiesThereOrElsewhereIsGivenOut() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "secret");
        Files.writeString(portal.data().resolve("outside.deb"), "secret");
        Files.createSymbolicLink(folder.resolve("link.deb"), portal.data().resolve("outside.deb"));

        assertThat(new Pages(portal.visitor()).get("/download")).doesNotContain("notes.txt", "link.deb");
        for (var name : new String[] {
            "notes.txt", "link.deb", "..%2Foutside.deb", "%2E%2E/outside.deb", "../installers/notes.txt", "", "."
        }) {
            var answer = portal.visitor().get("/uploader/installers/" + name);
            assertThat(answer.statusCode()).as(name).isBetween(400, 404);
            assertThat(answer.body()).as(name).doesNotContain("secret");
        }
        Files.delete(portal.data().resolve("outside.deb"));
    }
}
