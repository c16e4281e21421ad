package org.islet.enrolment;

import jakarta.ejb.Stateless;
import org.islet.account.Role;

/** The door for staff: invitations to a clinic, and the first clinic with its administrator. */
@Stateless
public class InvitationService {

    /** Writes a letter with a code that lets its reader join the calling administrator's clinic: once, for 72 hours. */
    public void invite(String email, Role role) {
        throw new UnsupportedOperationException();
    }

    /** Opens the account the code was written for. */
    public void accept(String code, StaffSignUp staff) {
        throw new UnsupportedOperationException();
    }

    /** Opens a clinic and the account of its administrator, for whoever holds the operator's set-up code. */
    public void openClinic(String setUpCode, String clinicName, StaffSignUp administrator) {
        throw new UnsupportedOperationException();
    }
}
