package org.islet.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.islet.web.rest.Problem.FieldError;
import org.islet.web.rest.account.AccountChangeBody;
import org.islet.web.rest.account.ForgottenPasswordBody;
import org.islet.web.rest.account.NewAccountBody;
import org.islet.web.rest.account.PasswordChangeBody;
import org.islet.web.rest.account.PasswordsResource;
import org.islet.web.rest.account.PreferencesBody;
import org.islet.web.rest.token.NewTokenBody;
import org.islet.web.rest.upload.DeviceAnswerBody;
import org.junit.jupiter.api.Test;

class ViolationMapperTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static List<FieldError> errors(Object body) {
        return ViolationMapper.problem(VALIDATOR.validate(body), Locale.ENGLISH).errors();
    }

    private static PreferencesBody onlyAZone() {
        return new PreferencesBody(null, null, "Europe/Berlin", null, null, null, null, null, null, null, null);
    }

    @Test
    void everyMissingFieldIsNamedInTheLanguageOfWhoAsked() {
        var problem =
                ViolationMapper.problem(VALIDATOR.validate(new PasswordChangeBody(null, "old", null)), Locale.GERMAN);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.name()).isEqualTo("bad-request");
        assertThat(problem.detail()).isEqualTo("Das Feld \"email\" fehlt");
        assertThat(problem.errors())
                .containsExactly(
                        new FieldError("#/email", "Das Feld \"email\" fehlt"),
                        new FieldError("#/newPassword", "Das Feld \"newPassword\" fehlt"));
    }

    @Test
    void newPreferencesAreWholeAndChangedOnesSayWhatChanges() {
        var isNew = new NewAccountBody("a@example.org", "secret", null, null, null, null, onlyAZone(), "1", "1");
        var isChanged = new AccountChangeBody(null, onlyAZone());

        assertThat(errors(isNew))
                .extracting(FieldError::pointer)
                .containsExactly("#/preferences/country", "#/preferences/language", "#/preferences/unit");
        assertThat(errors(isNew))
                .first()
                .extracting(FieldError::detail)
                .isEqualTo("The field \"preferences.country\" is missing");
        assertThat(errors(isChanged)).isEmpty();
    }

    @Test
    void anItemOfAListThatIsNullIsNamedByItsNumber() {
        var body = new NewTokenBody(null, null, null, "Laptop", Collections.singletonList(null), null, null);

        assertThat(errors(body)).containsExactly(new FieldError("#/scopes/0", "The field \"scopes.0\" is missing"));
    }

    @Test
    void onlyTrueAnswersWhoseADeviceIs() {
        assertThat(errors(new DeviceAnswerBody(true))).isEmpty();
        assertThat(errors(new DeviceAnswerBody(false))).isEqualTo(errors(new DeviceAnswerBody(null)));
        assertThat(errors(new DeviceAnswerBody(null)))
                .containsExactly(new FieldError(
                        "#/isMine", "isMine is true, or the upload is left as it is: nothing of it was added"));
    }

    @Test
    void aBodyThatIsNullIsNotTheJsonExpected() throws NoSuchMethodException {
        var method = PasswordsResource.class.getMethod("temporary", ForgottenPasswordBody.class);
        var broken =
                VALIDATOR.forExecutables().validateParameters(new PasswordsResource(), method, new Object[] {null});

        assertThat(ViolationMapper.problem(broken, Locale.ENGLISH).errors())
                .containsExactly(new FieldError(
                        "#", "The body is not the JSON this address expects: check its fields and their types"));
    }

    @Test
    void theNameOfAParameterIsNoPartOfTheField() throws NoSuchMethodException {
        var method = PasswordsResource.class.getMethod("temporary", ForgottenPasswordBody.class);
        var broken = VALIDATOR
                .forExecutables()
                .validateParameters(new PasswordsResource(), method, new Object[] {new ForgottenPasswordBody(null)});

        assertThat(ViolationMapper.problem(broken, Locale.ENGLISH).errors())
                .containsExactly(new FieldError("#/email", "The field \"email\" is missing"));
    }
}
