package org.islet.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.islet.it.portal.Pages;
import org.islet.it.portal.Portal;
import org.islet.it.portal.Tables;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of a clinician, some patients at a time. */
@ExtendWith(ArquillianExtension.class)
class ClinicListIT {

    private static final Pattern NEXT = Pattern.compile("<[^>]*/api/v1/([^>]*)>; ?rel=\"next\"");

    @ArquillianResource
    private Portal portal;

    @Test
    void thePagesTogetherAreTheWholeListByFamilyName() throws SQLException {
        var grace = withPatients(7);

        var pages = pagesOf(grace, "patients?limit=3");

        assertThat(pages).hasSize(3);
        assertThat(pages.stream().flatMap(page -> page.texts("familyName").stream()))
                .containsExactly("Family 1", "Family 2", "Family 3", "Family 4", "Family 5", "Family 6", "Family 7");
        assertThat(grace.api().get("patients").texts("familyName")).hasSize(7);
    }

    @Test
    void aPlaceNamedByAStrangerTellsNothing() throws SQLException {
        var grace = withPatients(2);
        var stranger = Person.patient(portal, "Ada", "Example").patientId();

        assertThat(grace.api().get("patients?cursor=" + stranger).body()).isEqualTo("[]");
        assertThat(grace.api().get("patients?cursor=" + UUID.randomUUID()).body())
                .isEqualTo("[]");
        assertThat(grace.api().get("patients?cursor=nonsense").status()).isEqualTo(400);
        assertThat(grace.api().get("patients?limit=0").status()).isEqualTo(400);
    }

    @Test
    void somebodyIsFoundOnThePageByPartsOfNameAndBirthDate() throws SQLException {
        var grace = withPatients(9);
        var pages = Pages.signedIn(portal, grace.email(), Person.PASSWORD);

        var found = pages.press("/patients", Map.of("find:words", "FAMILY 7 1980-05", "find:go", "Find"));
        var nobody = pages.press("/patients", Map.of("find:words", "Family 77", "find:go", "Find"));

        assertThat(found).contains("Family 7, Given").doesNotContain("Family 6, Given");
        assertThat(nobody).contains("Nobody who shares with you").doesNotContain(", Given");
    }

    private Person withPatients(int many) throws SQLException {
        var clinic = Clinic.open(portal);
        var grace = clinic.clinician("Grace", "Hopper");
        try (var tables = Tables.of(portal)) {
            new Rows(tables, "", "", clinic.id(), grace.id()).sharingPatients("generate_series(1, " + many + ")");
        }
        return grace;
    }

    private static List<Answer> pagesOf(Person person, String first) {
        List<Answer> pages = new ArrayList<>();
        for (var next = first; !next.isEmpty(); ) {
            var page = Person.expect(200, person.api().get(next));
            pages.add(page);
            var link = NEXT.matcher(String.join(",", page.headers().getOrDefault("link", List.of())));
            next = link.find() ? link.group(1) : "";
        }
        return pages;
    }
}
