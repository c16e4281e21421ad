package org.islet.web.enrolment;

import java.io.Serializable;
import org.islet.enrolment.StaffSignUp;
import org.islet.web.account.PersonForm;
import org.islet.web.account.PreferencesForm;

/** What a form asks of somebody who joins a clinic. */
public class StaffForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PersonForm person = new PersonForm();
    private final PreferencesForm preferences = PreferencesForm.guessed();
    private String email = "";
    private String password = "";

    StaffSignUp toStaffSignUp() {
        return new StaffSignUp(email.strip(), password, person.toName(), preferences.toPreferences());
    }

    /** What was typed; the page is never told. */
    String typedPassword() {
        return password;
    }

    public PersonForm getPerson() {
        return person;
    }

    public PreferencesForm getPreferences() {
        return preferences;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
