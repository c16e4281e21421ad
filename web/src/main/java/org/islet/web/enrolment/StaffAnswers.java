package org.islet.web.enrolment;

import java.io.Serializable;
import org.islet.enrolment.StaffSignUp;
import org.islet.web.account.PersonAnswers;
import org.islet.web.account.PreferenceAnswers;

/** What a form asks of somebody who joins a clinic. */
public class StaffAnswers implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PersonAnswers person = new PersonAnswers();
    private final PreferenceAnswers preferences = PreferenceAnswers.guessed();
    private String email = "";
    private String password = "";

    StaffSignUp toStaffSignUp() {
        return new StaffSignUp(email.strip(), password, person.toName(), preferences.toPreferences());
    }

    /** What was typed; the page is never told. */
    String typedPassword() {
        return password;
    }

    public PersonAnswers getPerson() {
        return person;
    }

    public PreferenceAnswers getPreferences() {
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
