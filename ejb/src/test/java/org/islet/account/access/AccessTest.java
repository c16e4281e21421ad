package org.islet.account.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.islet.account.AccountId;
import org.islet.account.Caller;
import org.islet.account.Identity;
import org.islet.account.Identity.Via;
import org.islet.account.NotForThisRole;
import org.islet.account.NotSignedIn;
import org.islet.account.PatientRelation;
import org.islet.account.Relation;
import org.islet.account.Role;
import org.islet.account.Scope;
import org.islet.account.ScopeMissing;
import org.islet.clinic.ClinicId;
import org.islet.patient.NoSuchPatient;
import org.islet.patient.PatientId;
import org.junit.jupiter.api.Test;

/** Who gets through a door, for each thing it can say. */
class AccessTest {

    private static final PatientId ADA = PatientId.random();
    private static final PatientId EVE = PatientId.random();
    private static final Set<Scope> ALL = EnumSet.allOf(Scope.class);

    private final Caller caller = new Caller();
    private final List<Object> refusals = new ArrayList<>();

    /** A door with one method of each kind; what nobody has thought of stays shut. */
    static class TeaService {

        public void forgotten() {}

        @ForEverybody
        @OwnerOnly({})
        public void saidTwice() {}

        @ForEverybody
        public void open() {}

        @OwnerOnly({})
        public void own() {}

        @OwnerOnly({Scope.READ, Scope.UPLOAD})
        public void ownOf(PatientId patient) {}

        @ForRole(value = Role.ADMINISTRATOR, scopes = Scope.ACCOUNT)
        public void administer() {}
    }

    @Test
    void aMethodThatSaysNothingOrTwoThingsIsClosedToAll() {
        caller.signIn(patient(ADA, ALL));

        assertThatThrownBy(() -> call("forgotten")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> call("saidTwice")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsForEverybodyAsksNobody() throws Exception {
        assertThat(call("open")).isEqualTo("tea");
    }

    @Test
    void whatIsOnesOwnAsksForASignIn() throws Exception {
        assertThatThrownBy(() -> call("own")).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> call("ownOf", ADA)).isInstanceOf(NotSignedIn.class);

        caller.signIn(patient(ADA, Set.of()));

        assertThat(call("own")).isEqualTo("tea");
    }

    @Test
    void whatIsAPatientsOwnIsThereForNobodyElseAndTheRefusalIsTold() throws Exception {
        caller.signIn(patient(ADA, ALL));

        assertThat(call("ownOf", ADA)).isEqualTo("tea");
        assertThat(refusals).isEmpty();
        assertThatThrownBy(() -> call("ownOf", EVE)).isInstanceOf(NoSuchPatient.class);
        assertThat(refusals).containsExactly(new AccessRefused(caller.account(), EVE, Scope.READ));
    }

    @Test
    void whoeverDecidesForAPatientIsLetIntoWhatIsTheirsAndWhoeverHelpsIsNot() throws Exception {
        caller.signIn(related(ADA, Relation.GUARDIAN, ALL));

        assertThat(call("ownOf", ADA)).isEqualTo("tea");

        caller.signOut();
        caller.signIn(related(ADA, Relation.CARER, ALL));

        assertThatThrownBy(() -> call("ownOf", ADA)).isInstanceOf(NoSuchPatient.class);
        assertThat(refusals).containsExactly(new AccessRefused(caller.account(), ADA, Scope.READ));
    }

    @Test
    void aTokenNeedsEachScopeThatIsNamed() {
        caller.signIn(patient(ADA, Set.of(Scope.READ)));

        assertThatThrownBy(() -> call("ownOf", ADA)).isInstanceOf(ScopeMissing.class);
    }

    @Test
    void whatIsForARoleIsForNoOther() throws Exception {
        assertThatThrownBy(() -> call("administer")).isInstanceOf(NotSignedIn.class);

        caller.signIn(patient(ADA, ALL));

        assertThatThrownBy(() -> call("administer")).isInstanceOf(NotForThisRole.class);
    }

    @Test
    void ofThatRoleATokenNeedsTheScope() throws Exception {
        caller.signIn(administrator(Set.of(Scope.READ)));

        assertThatThrownBy(() -> call("administer")).isInstanceOf(ScopeMissing.class);

        caller.signOut();
        caller.signIn(administrator(Set.of(Scope.ACCOUNT)));

        assertThat(call("administer")).isEqualTo("tea");
    }

    private Object call(String name, Object... said) throws Exception {
        Method method = List.of(TeaService.class.getMethods()).stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        AccessRule rule =
                AccessInterceptor.ruleOf(method).getDeclaredConstructor().newInstance();
        give(rule, "caller", caller);
        give(rule, "refusals", events());
        give(rule, "letIn", letIn());
        return rule.decide(called(method, said));
    }

    private LetIn letIn() throws IllegalAccessException {
        var letIn = new LetIn();
        give(letIn, "caller", caller);
        give(letIn, "clock", Clock.systemUTC());
        return letIn;
    }

    /** What the server injects. */
    private static void give(Object to, String field, Object bean) throws IllegalAccessException {
        for (var each : to.getClass().getDeclaredFields()) {
            if (each.getName().equals(field)) {
                each.setAccessible(true);
                each.set(to, bean);
            }
        }
    }

    private Object events() {
        return Proxy.newProxyInstance(
                AccessTest.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    refusals.add(arguments[0]);
                    return null;
                });
    }

    private static InvocationContext called(Method method, Object[] said) {
        return (InvocationContext) Proxy.newProxyInstance(
                AccessTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, asked, none) -> switch (asked.getName()) {
                    case "getMethod" -> method;
                    case "getParameters" -> said.length == 0 ? null : said;
                    case "proceed" -> "tea";
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }

    private static Identity patient(PatientId patient, Set<Scope> scopes) {
        return related(patient, Relation.SELF, scopes);
    }

    private static Identity related(PatientId patient, Relation relation, Set<Scope> scopes) {
        return new Identity(
                AccountId.random(),
                Role.PATIENT,
                Set.of(new PatientRelation(patient, relation)),
                Optional.empty(),
                Via.TOKEN,
                scopes);
    }

    private static Identity administrator(Set<Scope> scopes) {
        return new Identity(
                AccountId.random(), Role.ADMINISTRATOR, Set.of(), Optional.of(ClinicId.random()), Via.TOKEN, scopes);
    }
}
