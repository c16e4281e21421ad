package org.islet.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.islet.patient.NoSuchPatient;
import org.islet.patient.PatientId;
import org.islet.reports.habit.Palette;

/** The preferences of others than the caller, for the rooms that have asked who may. */
@Stateless
public class AccountPreferences {

    @Inject
    private Accounts accounts;

    /**
     * A patient's: what their data are placed and drawn by. Of somebody without an account of their own it is what was said
     * of them, and beside it what whoever decides for them likes.
     */
    public Preferences of(PatientId patient) {
        return Optional.ofNullable(of(List.of(patient)).get(patient)).orElseThrow(NoSuchPatient::new);
    }

    /** Those of many patients; somebody without any is left out. */
    public Map<PatientId, Preferences> of(Collection<PatientId> patients) {
        Map<PatientId, Preferences> found = accounts.findByPatients(patients).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, account -> account.getValue().preferences()));
        accounts.dependants(patients)
                .forEach((patient, known) ->
                        found.compute(patient, (id, liked) -> liked == null ? known.alone() : known.placing(liked)));
        return found;
    }

    /** The colours an account wants what it reads in. */
    public Palette palette(AccountId account) {
        return accounts.find(account)
                .orElseThrow(NotSignedIn::new)
                .preferences()
                .palette();
    }

    /** The language letters by this account are written in. */
    public Locale language(AccountId account) {
        return accounts.find(account)
                .orElseThrow(NotSignedIn::new)
                .preferences()
                .language();
    }
}
