package org.islet.it.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.islet.it.person.ClarityFile;
import org.islet.it.person.PageForm;
import org.islet.it.person.People;
import org.islet.it.portal.Portal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** My data says on which days there are data, month by month, however long ago. */
@ExtendWith(ArquillianExtension.class)
class CoverageIT {

    @ArquillianResource
    private Portal portal;

    @Test
    void everyMonthSaysOnHowManyOfItsDaysThereAreDataAndLeadsToThem() {
        var ada = new People(portal).patient("ada");
        ada.upload("march.csv", ClarityFile.of(LocalDate.of(2026, 3, 30), 3));
        ada.upload("former.csv", ClarityFile.of(LocalDate.of(2022, 7, 1), 2));
        var pages = PageForm.signedIn(portal, ada.email(), People.PASSWORD);

        var newest = pages.get("/uploads").body();
        assertThat(newest)
                .contains("April 2026", "1 of 30 days", "March 2026", "2 of 31 days", "0 of 28 days")
                .contains("from=2026-03-01&amp;to=2026-03-31")
                .contains("until=2022-07")
                .doesNotContain("July 2022");

        var former = pages.get("/uploads?until=2022-07").body();
        assertThat(former)
                .contains("July 2022", "2 of 31 days", "Newest months")
                .doesNotContain("June 2022", "March 2026", "Earlier months");
        for (var nonsense : new String[] {"%27--", "%2B999999999-12", "-999999999-01", "9999-12", "0001-01"}) {
            var answer = pages.get("/uploads?until=" + nonsense);
            assertThat(answer.statusCode()).as(nonsense).isEqualTo(200);
            assertThat(answer.body()).as(nonsense).contains("April 2026");
        }
    }
}
