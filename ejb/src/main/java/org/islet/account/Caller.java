package org.islet.account;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.islet.clinic.ClinicId;
import org.islet.patient.PatientId;
import org.jspecify.annotations.Nullable;

/** Who is asking, for the length of one request. Nobody, until the web's door has proven otherwise. */
@RequestScoped
public class Caller {

    private @Nullable Identity identity;
    private @Nullable CodeHolder holder;
    private String address = "";

    /** Where the request came from, as the web's door saw it; what limits are counted by. */
    public void cameFrom(String clientAddress) {
        address = clientAddress;
    }

    /** Empty for work that no request began. */
    public String address() {
        return address;
    }

    /** Said once a request by the web's door; a second, different identity in the same request is a fault. */
    public void signIn(Identity proven) {
        if (identity != null && !identity.account().equals(proven.account())) {
            throw new IllegalStateException("One request has one caller");
        }
        identity = proven;
    }

    /** Said by the web's door of somebody who brought a code. */
    public void bring(CodeHolder proven) {
        holder = proven;
    }

    /** Who asks by a code and nothing else: whoever is signed in asks as that. They are no account, and every door for one is shut. */
    public Optional<CodeHolder> holder() {
        return identity == null ? Optional.ofNullable(holder) : Optional.empty();
    }

    /** Ends what {@link #signIn} began: the rest of the request is anonymous. */
    public void signOut() {
        identity = null;
    }

    public boolean isSignedIn() {
        return identity != null;
    }

    public Optional<Identity> identity() {
        return Optional.ofNullable(identity);
    }

    /** The account that asks, or the refusal every anonymous request meets. */
    public AccountId account() {
        return identity().orElseThrow(NotSignedIn::new).account();
    }

    public boolean is(Role role) {
        return identity != null && identity.is(role);
    }

    /** The patient the caller is. */
    public Optional<PatientId> patient() {
        return identity().flatMap(Identity::patient);
    }

    public Optional<ClinicId> clinic() {
        return identity().flatMap(Identity::clinic);
    }

    /** Whether this is the caller, and not somebody they look after. */
    public boolean isPatient(PatientId patient) {
        return patient().filter(patient::equals).isPresent();
    }

    /** Whether a relation of the caller to this patient opens that, whatever was shared with them. */
    public boolean reaches(PatientId patient, Scope scope) {
        return relationsTo(patient).anyMatch(relation -> relation.opens(scope));
    }

    /** Whether the caller decides for this patient. */
    public boolean decidesFor(PatientId patient) {
        return relationsTo(patient).anyMatch(Relation::decides);
    }

    private Stream<Relation> relationsTo(PatientId patient) {
        return identity().stream()
                .flatMap(known -> known.relations().stream())
                .filter(each -> each.patient().equals(patient))
                .map(PatientRelation::relation);
    }

    public boolean may(Scope scope) {
        return identity != null && identity.scopes().contains(scope);
    }

    /** Refuses an anonymous caller, and a token that was not made for this. */
    public void needs(Scope scope) {
        account();
        if (!may(scope)) {
            throw new ScopeMissing(scope);
        }
    }

    /** Refuses everybody but this role. */
    public void needs(Role role) {
        account();
        if (!is(role)) {
            throw new NotForThisRole(role);
        }
    }
}
