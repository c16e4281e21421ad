package org.islet.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.People;
import org.islet.it.person.Person;
import org.islet.it.portal.Browser;
import org.islet.it.portal.Fits;
import org.islet.it.portal.Portal;
import org.islet.it.portal.SignInForm;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mother of two, a grandmother who helps, and a daughter who takes her record over, as they live it. */
@ExtendWith(ArquillianExtension.class)
class FamilyStoryIT {

    private static final String CHILD = LocalDate.now().minusYears(17).toString();

    @ArquillianResource
    private Portal portal;

    @Test
    void aMotherAddsTwoAGrandmotherHelpsUntilSheIsEndedAndTheDaughterTakesOver() throws SQLException {
        var mary = new People(portal).patient("mary");
        confirm(mary);
        try (var ofMary = Browser.open(portal);
                var ofGran = Browser.open(portal);
                var ofMia = Browser.open(portal)) {
            var mother = ofMary.page();
            signIn(mother, mary);
            var mia = add(mother, "Mia");
            var jon = add(mother, "Jon");
            upload(mother, mia);
            bothStayApart(mother, mia, jon);
            theBandSaysWhoseItIs(mother, mia);

            var gran = ofGran.page();
            answer(gran, invite(mother, mia, "CARER"), "Gran");
            helps(gran, mia);
            end(mother, mia, "Gran Helper");
            gran.navigate("reports?patient=" + mia);
            gran.getByText("There is nothing at this address").first().waitFor();

            var daughter = ofMia.page();
            answer(daughter, invite(mother, mia, "SELF"), "Mia");
            daughter.navigate("uploads");
            daughter.getByText("mia.csv").first().waitFor();
            mother.navigate("reports?patient=" + mia);
            mother.getByText("There is nothing at this address").first().waitFor();
            mother.navigate("reports?patient=" + jon);
            assertThat(mother.locator(".whose b").innerText()).isEqualTo("Jon Example");
        }
    }

    private static String add(Page page, String name) {
        page.navigate("people");
        page.locator("#add").click();
        page.locator("[id='dependant:given']").fill(name);
        page.locator("[id='dependant:family']").fill("Example");
        page.locator("[id='dependant:birth-date']").fill(CHILD);
        page.locator("[id='dependant:authority']").check();
        Fits.onPhoneAndDesk(page);
        page.locator("[id='dependant:go']").click();
        page.getByText("The record is open").waitFor();
        assertThat(page.locator(".whose b").innerText()).isEqualTo(name + " Example");
        Fits.onPhoneAndDesk(page);
        return page.url().replaceAll(".*patient=([0-9a-f-]+).*", "$1");
    }

    private static void upload(Page page, String patient) {
        page.navigate("upload?patient=" + patient);
        page.locator("[id='upload:files']")
                .setInputFiles(new FilePayload("mia.csv", "text/csv", ClarityFile.of(LocalDate.of(2026, 3, 2), 2)));
        page.locator("#outcomes").waitFor();
        page.getByText("mia.csv").first().waitFor();
        assertThat(page.locator(".whose b").innerText()).isEqualTo("Mia Example");
    }

    /** Two tabs beside each other; and a form of one that names the other is refused. */
    private static void bothStayApart(Page mother, String mia, String jon) {
        var other = mother.context().newPage();
        mother.navigate("uploads?patient=" + mia);
        other.navigate("people?patient=" + jon);
        mother.reload();
        assertThat(mother.locator("main").innerText()).contains("mia.csv");
        assertThat(mother.locator(".menu.on-wide a[href*='/uploads']").getAttribute("href"))
                .endsWith("patient=" + mia);
        other.locator("[id='invite:email']").fill("somebody@example.org");
        other.evaluate("id => { document.getElementById('invite').action = '/people?patient=' + id; }", mia);
        other.locator("[id='invite:go']").click();
        other.waitForURL("**/people**");
        assertThat(other.locator("main").innerText()).doesNotContain("The letter is on its way");
        mother.navigate("people?patient=" + mia);
        assertThat(mother.locator("main").innerText()).doesNotContain("somebody@example.org");
        other.close();
    }

    /** However the address writes the id; and a page of the reader's own is nobody else's. */
    private static void theBandSaysWhoseItIs(Page mother, String mia) {
        for (var written : new String[] {mia.toUpperCase(Locale.ROOT), mia.replace("-", "%2D")}) {
            mother.navigate("uploads?patient=" + written);
            assertThat(mother.locator("main").innerText()).contains("mia.csv");
            assertThat(mother.locator(".whose b").innerText()).isEqualTo("Mia Example");
        }
        mother.navigate("close-account?patient=" + mia);
        assertThat(mother.locator(".whose b").innerText()).isEqualTo("Me");
    }

    /** The link of the letter. */
    private String invite(Page mother, String patient, String as) {
        var address = People.newAddress("invited");
        mother.navigate("people?patient=" + patient);
        mother.locator("[id='invite:email']").fill(address);
        mother.locator("[name='invite:relation'][value=" + as + "]").check();
        mother.locator("[id='invite:go']").click();
        mother.getByText("The letter is on its way").waitFor();
        assertThat(mother.locator("[id='waiting']").innerText()).contains(address);
        return "invited?code=" + portal.mailBox().awaitLetterTo(address, 1).find("enter this code: (\\S+)");
    }

    /** Somebody without an account makes one, reads what it opens and says yes. */
    private static void answer(Page page, String link, String name) {
        page.navigate(link);
        assertThat(page.locator("main").innerText()).doesNotContain("Mia Example");
        page.locator("[id='sign-up:password']").fill(People.PASSWORD);
        page.locator("[id='sign-up:given']").fill(name);
        page.locator("[id='sign-up:family']").fill("Helper");
        page.locator("[id='sign-up:country']").selectOption("DE");
        page.locator("[id='sign-up:zone']").selectOption("Europe/Berlin");
        page.locator("[name='sign-up:unit'][value=MG_PER_DL]").check();
        page.locator("[id='sign-up:terms']").check();
        page.locator("[id='sign-up:privacy']").check();
        Fits.onPhoneAndDesk(page);
        page.locator("[id='sign-up:go']").click();
        page.locator("[id='answer:yes']").waitFor();
        assertThat(page.locator("main").innerText()).contains("Mia Example");
        Fits.onPhoneAndDesk(page);
        page.locator("[id='answer:yes']").click();
        page.getByText("It holds from now on").waitFor();
    }

    private static void helps(Page gran, String mia) {
        assertThat(gran.locator(".whose").innerText()).contains("Mia Example", "you help them");
        assertThat(gran.locator(".menu.on-wide a").allInnerTexts())
                .contains("Reports", "Upload")
                .doesNotContain("Sharing");
        gran.navigate("uploads?patient=" + mia);
        gran.getByText("mia.csv").first().waitFor();
        for (var page : new String[] {"sharing", "phones", "dependant"}) {
            assertThat(gran.navigate(page + "?patient=" + mia).status())
                    .as(page)
                    .isEqualTo(404);
        }
        var asked = gran.context().request();
        for (var file : new String[] {"takeout.zip?", "consent.pdf?consent=" + UUID.randomUUID() + "&"}) {
            assertThat(asked.get(file + "patient=" + mia).status()).as(file).isEqualTo(404);
        }
    }

    private static void end(Page mother, String patient, String name) {
        mother.navigate("people?patient=" + patient);
        mother.locator("[aria-label='End: " + name + "']").click();
        mother.locator(".ui-confirmdialog-yes").click();
        mother.getByText("It has ended").first().waitFor();
    }

    private void confirm(Person person) throws SQLException {
        try (var tables = Tables.of(portal)) {
            tables.run("update account set email_confirmed = now() where id = '" + person.accountId() + "'");
        }
    }

    private static void signIn(Page page, Person person) {
        page.navigate("sign-in");
        SignInForm.send(page, person.email(), People.PASSWORD);
    }
}
