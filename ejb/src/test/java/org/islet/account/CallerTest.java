package org.islet.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
        assertThat(caller.isPatient(ADA)).isFalse();
        assertThat(caller.decidesFor(ADA)).isFalse();
        assertThat(caller.reaches(ADA, Scope.READ)).isFalse();
        assertThat(caller.may(Scope.READ)).isFalse();
        assertThatThrownBy(caller::account).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> caller.needs(Scope.READ)).isInstanceOf(NotSignedIn.class);
    }

    @Test
    void whoCameWithACodeIsNobodyElse() {
        caller.bring(new CodeHolder(UUID.randomUUID(), ADA));

        assertThat(caller.holder()).map(CodeHolder::patient).contains(ADA);
        assertThat(caller.isSignedIn()).isFalse();
        assertThat(caller.isPatient(ADA)).isFalse();
        assertThat(caller.decidesFor(ADA)).isFalse();
        assertThat(caller.reaches(ADA, Scope.READ)).isFalse();
        assertThatThrownBy(caller::account).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> caller.needs(Scope.READ)).isInstanceOf(NotSignedIn.class);

        caller.signIn(patient(EnumSet.allOf(Scope.class)));
        assertThat(caller.holder()).isEmpty();
    }

    @Test
    void isTheirOwnPatientAndNoOther() {
        caller.signIn(patient(EnumSet.allOf(Scope.class)));

        assertThat(caller.isPatient(ADA)).isTrue();
        assertThat(caller.isPatient(PatientId.random())).isFalse();
        assertThat(caller.decidesFor(PatientId.random())).isFalse();
        assertThat(caller.reaches(PatientId.random(), Scope.READ)).isFalse();
    }

    @Test
    void aGuardianOfTwoDecidesForBothAndIsNeither() {
        PatientId tim = PatientId.random();
        caller.signIn(related(
                Role.PATIENT,
                new PatientRelation(ADA, Relation.GUARDIAN),
                new PatientRelation(tim, Relation.GUARDIAN)));

        assertThat(caller.decidesFor(ADA)).isTrue();
        assertThat(caller.decidesFor(tim)).isTrue();
        assertThat(caller.reaches(tim, Scope.SHARE)).isTrue();
        assertThat(caller.isPatient(ADA)).isFalse();
        assertThat(caller.patient()).isEmpty();
        assertThat(caller.is(Role.PATIENT)).isFalse();
    }

    @Test
    void aCarerSeesAndUploadsAndDecidesNothing() {
        caller.signIn(related(Role.PATIENT, new PatientRelation(ADA, Relation.CARER)));

        assertThat(caller.reaches(ADA, Scope.READ)).isTrue();
        assertThat(caller.reaches(ADA, Scope.UPLOAD)).isTrue();
        assertThat(caller.reaches(ADA, Scope.SHARE)).isFalse();
        assertThat(caller.reaches(ADA, Scope.ACCOUNT)).isFalse();
        assertThat(caller.decidesFor(ADA)).isFalse();
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
    void aClinicianCanBeAPatientAsWell() {
        caller.signIn(related(Role.CLINICIAN, new PatientRelation(ADA, Relation.SELF)));

        assertThat(caller.is(Role.CLINICIAN)).isTrue();
        assertThat(caller.is(Role.PATIENT)).isTrue();
        assertThat(caller.is(Role.ADMINISTRATOR)).isFalse();
        assertThat(caller.patient()).contains(ADA);
    }

    @Test
    void staffAreNoPatientsByThemselves() {
        caller.signIn(related(Role.CLINICIAN));

        assertThat(caller.is(Role.PATIENT)).isFalse();
        assertThat(caller.patient()).isEmpty();
    }

    private static Identity related(Role role, PatientRelation... relations) {
        return new Identity(
                AccountId.random(),
                role,
                Set.of(relations),
                role == Role.PATIENT ? Optional.empty() : Optional.of(ClinicId.random()),
                Via.SESSION,
                EnumSet.allOf(Scope.class));
    }

    private static Identity patient(Set<Scope> scopes) {
        return new Identity(
                AccountId.random(),
                Role.PATIENT,
                Set.of(new PatientRelation(ADA, Relation.SELF)),
                Optional.empty(),
                Via.TOKEN,
                scopes);
    }
}
