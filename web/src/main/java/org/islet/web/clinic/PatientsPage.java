package org.islet.web.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.islet.consent.ConsentService;
import org.islet.consent.SharedPatient;

/** The patients who share with the clinician who looks. */
@Named
@RequestScoped
public class PatientsPage {

    @Inject
    private ConsentService consents;

    public List<SharedPatient> getPatients() {
        return consents.patientsSharingWithMe();
    }
}
