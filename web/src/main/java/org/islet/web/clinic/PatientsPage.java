package org.islet.web.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.islet.consent.ConsentService;
import org.islet.consent.SharedPatient;
import org.islet.consent.SharedPatientQuery;
import org.islet.patient.PatientId;
import org.islet.web.site.Asked;
import org.jspecify.annotations.Nullable;

/**
 * The patients who share with the clinician who looks, some at a time. What is looked for travels in the form, never in
 * an address.
 */
@Named
@RequestScoped
public class PatientsPage {

    private static final int SHOWN = 100;

    private String words = "";
    private String after = "";
    private @Nullable List<SharedPatient> found;

    @Inject
    private ConsentService consents;

    /** From the beginning of those who are looked for. */
    public void find() {
        after = "";
        found = null;
    }

    public List<SharedPatient> getPatients() {
        return found().subList(0, Math.min(SHOWN, found().size()));
    }

    /** Whether anybody shown gave a birth date; it is not required. */
    public boolean isBornKnown() {
        return getPatients().stream()
                .anyMatch(shared -> shared.profile().birthDate().isPresent());
    }

    public boolean isMore() {
        return found().size() > SHOWN;
    }

    /** Neither looking for somebody nor further down, and nobody is there. */
    public boolean isNobodySharing() {
        return found().isEmpty() && words.isBlank() && after.isEmpty();
    }

    /** The last one shown: where the next part begins. */
    public String getLast() {
        return getPatients().isEmpty()
                ? ""
                : getPatients().get(getPatients().size() - 1).patient().toString();
    }

    /** One more than is shown tells whether there are more. */
    private List<SharedPatient> found() {
        if (found == null) {
            Optional<PatientId> last = after.isEmpty() ? Optional.empty() : PatientId.parse(after);
            found = consents.patientsSharingWithMe(new SharedPatientQuery(words, last, SHOWN + 1));
        }
        return found;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public void next() {
        after = Optional.ofNullable(Asked.parameter("after")).orElse("");
        found = null;
    }
}
