package org.islet.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.islet.consent.ConsentService;
import org.islet.patient.PatientId;
import org.islet.web.address.PageAddress;

/** Whose report is shown, and who may note something beside it. */
@RequestScoped
public class ReportSubject {

    @Inject
    private ReportsPage page;

    @Inject
    private SelectedPatient patients;

    @Inject
    private ConsentService consents;

    PatientId patient() {
        return patients.of(page.getPatient());
    }

    /** A carer sees what was noted, and decides nothing; so does whoever took access in an emergency. */
    boolean isForReaderToNote() {
        return consents.isToNote(patient());
    }

    /** The same report of the same days. */
    static String again() {
        return PageAddress.REPORTS.redirect() + "&includeViewParams=true";
    }
}
