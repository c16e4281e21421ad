package org.islet.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.islet.account.Identity.Via;
import org.islet.clinic.ClinicId;
import org.islet.patient.PatientId;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final PatientId ADA = PatientId.random();

    private final Caller caller = new Caller();

    @Test
    void nobodyIsAskingUntilProven() {
        assertThat(caller.isSignedIn()).isFalse();
        assertThat(caller.owns(ADA)).isFalse();
        assertThat(caller.may(Scope.READ)).isFalse();
        assertThatThrownBy(caller::account).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> caller.needs(Scope.READ)).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void ownsTheirOwnPatientAndNoOther() {
        caller.signIn(patient(EnumSet.allOf(Scope.class)));

        assertThat(caller.owns(ADA)).isTrue();
        assertThat(caller.owns(PatientId.random())).isFalse();
    }

    @Test
    void anUploadTokenReadsNothing() {
        caller.signIn(patient(Set.of(Scope.UPLOAD)));

        assertThatCode(() -> caller.needs(Scope.UPLOAD)).doesNotThrowAnyException();
        assertThatThrownBy(() -> caller.needs(Scope.READ)).isInstanceOf(ScopeMissing.class);
    }

    @Test
    void aRoleIsNotAnother() {
        caller.signIn(patient(EnumSet.allOf(Scope.class)));

        assertThatThrownBy(() -> caller.needs(Role.CLINICIAN)).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void staysTheSameForTheWholeRequest() {
        caller.signIn(patient(Set.of(Scope.READ)));

        assertThatThrownBy(() -> caller.signIn(patient(Set.of(Scope.READ)))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void staffHaveNoPatientOfTheirOwn() {
        assertThatThrownBy(() -> new Identity(
                        AccountId.random(),
                        Role.ADMINISTRATOR,
                        Optional.of(ADA),
                        Optional.of(ClinicId.random()),
                        Via.SESSION,
                        Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Identity patient(Set<Scope> scopes) {
        return new Identity(AccountId.random(), Role.PATIENT, Optional.of(ADA), Optional.empty(), Via.TOKEN, scopes);
    }
}
