package org.islet.web.clinic;

import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.islet.consent.ConsentService;
import org.islet.reporting.RecentGlucoseService;
import org.jspecify.annotations.Nullable;

/**
 * The patients who share with the clinician who looks. What is looked for stays with the page, never in an address.
 */
@Named
@ViewScoped
public class PatientsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private String words = "";
    private transient @Nullable PatientRows rows;
    private transient @Nullable Boolean isNobodySharing;

    @Inject
    private transient ConsentService consents;

    @Inject
    private transient RecentGlucoseService recent;

    /** From the beginning of those who are looked for. */
    public void find() {
        rows = null;
        isNobodySharing = null;
        ((UIData) FacesContext.getCurrentInstance().getViewRoot().findComponent("list:patients")).setFirst(0);
    }

    public PatientRows getRows() {
        if (rows == null) {
            rows = new PatientRows(consents, recent, words);
        }
        return rows;
    }

    /** Nobody is looked for, and nobody is there. */
    public boolean isNobodySharing() {
        if (isNobodySharing == null) {
            isNobodySharing = words.isBlank() && getRows().count(Map.of()) == 0;
        }
        return isNobodySharing;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }
}
