package org.islet.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.islet.account.Caller;
import org.islet.account.CodeHolder;
import org.islet.patient.NoSuchPatient;
import org.islet.patient.PatientId;
import org.jspecify.annotations.Nullable;

/** Whose reports an address asks for: the named patient's, or else the caller's own. Services decide who may. */
@RequestScoped
public class SelectedPatient {

    @Inject
    private Caller caller;

    public PatientId of(@Nullable String named) {
        Optional<PatientId> patient = named == null || named.isBlank() ? own() : PatientId.parse(named);
        return patient.orElseThrow(NoSuchPatient::new);
    }

    /** Of whoever came with a code, the patient who made it. */
    private Optional<PatientId> own() {
        return caller.patient().or(() -> caller.holder().map(CodeHolder::patient));
    }
}
