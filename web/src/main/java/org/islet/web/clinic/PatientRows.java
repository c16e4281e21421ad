package org.islet.web.clinic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.islet.consent.ConsentService;
import org.islet.consent.SharedPatient;
import org.islet.consent.SharedPatientOrder;
import org.islet.consent.SharedPatientOrder.By;
import org.islet.consent.SharedPatientQuery;
import org.islet.patient.PatientId;
import org.islet.reporting.RecentGlucose;
import org.islet.reporting.RecentGlucoseService;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of the list of patients: put in order and cut by the database, a page at a time. */
class PatientRows extends LazyDataModel<PatientRow> {

    private static final long serialVersionUID = 1L;

    private final transient ConsentService consents;
    private final transient RecentGlucoseService recent;
    private final String words;

    PatientRows(ConsentService consents, RecentGlucoseService recent, String words) {
        this.consents = consents;
        this.recent = recent;
        this.words = words;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return consents.countOfPatientsSharingWithMe(words);
    }

    @Override
    public List<PatientRow> load(
            int first, int pageSize, Map<String, SortMeta> sorted, Map<String, FilterMeta> filters) {
        SharedPatientOrder order = sorted.values().stream()
                .findFirst()
                .map(column -> new SharedPatientOrder(
                        By.valueOf(column.getField()), column.getOrder().isDescending()))
                .orElse(SharedPatientOrder.BY_NAME);
        List<SharedPatient> page =
                consents.patientsSharingWithMe(SharedPatientQuery.page(words, order, first, pageSize));
        Map<PatientId, RecentGlucose> known =
                recent.of(page.stream().map(SharedPatient::patient).toList());
        return page.stream()
                .map(shared -> new PatientRow(shared, Optional.ofNullable(known.get(shared.patient()))))
                .toList();
    }
}
