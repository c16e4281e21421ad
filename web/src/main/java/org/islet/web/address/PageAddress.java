package org.islet.web.address;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.islet.account.Identity;
import org.islet.account.Role;

/** The list of pages: the address a person sees, the view that answers there, and whose page it is. */
public enum PageAddress {
    HOME("/home", "/home/home.xhtml"),
    HELP("/help", "/help/help.xhtml"),
    KEPT("/kept", "/help/kept.xhtml"),
    DEVICES("/devices", "/device/devices.xhtml"),
    NUMBERS("/numbers", "/report/numbers.xhtml"),
    DOWNLOAD("/download", "/upload/download.xhtml"),
    TERMS("/terms", "/enrolment/terms.xhtml"),
    PRIVACY("/privacy", "/enrolment/privacy.xhtml"),
    SIGN_IN("/sign-in", "/login/sign-in.xhtml"),
    FORGOTTEN_PASSWORD("/forgotten-password", "/login/forgotten-password.xhtml"),
    NEW_PASSWORD("/new-password", "/login/new-password.xhtml"),
    SIGN_UP("/sign-up", "/enrolment/sign-up.xhtml"),
    CONFIRM_EMAIL("/confirm-email", "/enrolment/confirm-email.xhtml"),
    INVITATION("/invitation", "/enrolment/invitation.xhtml"),
    SET_UP("/set-up", "/enrolment/set-up.xhtml"),
    ACCOUNT("/account", "/account/account.xhtml"),
    CLOSE_ACCOUNT("/close-account", "/account/close-account.xhtml"),
    ACCOUNT_CLOSED("/account-closed", "/account/account-closed.xhtml"),
    TOKENS("/tokens", "/account/tokens.xhtml", Role.PATIENT),
    PHONES("/phones", "/account/phones.xhtml", Role.PATIENT),
    SESSIONS("/sessions", "/account/sessions.xhtml"),
    EMAIL_ADDRESS("/email-address", "/account/email-address.xhtml"),
    EMAIL_CHANGE("/email-change", "/account/email-change.xhtml"),
    VISIT("/visit", "/login/visit.xhtml"),
    CODE("/code", "/login/code.xhtml"),
    SECOND_FACTOR("/second-factor", "/account/second-factor.xhtml"),
    CONNECT("/connect", "/account/connect.xhtml", Role.PATIENT),
    UPLOAD("/upload", "/upload/upload.xhtml", Role.PATIENT),
    UPLOADS("/uploads", "/upload/uploads.xhtml", Role.PATIENT),
    READ_AGAIN("/read-again", "/upload/read-again.xhtml", Role.PATIENT),
    DELETE_UPLOAD("/delete-upload", "/upload/delete-upload.xhtml", Role.PATIENT),
    BYTES("/bytes", "/upload/bytes.xhtml", Role.PATIENT),
    REPORTS("/reports", "/report/reports.xhtml", Role.PATIENT, Role.CLINICIAN),
    LOGBOOK("/logbook", "/logbook/logbook.xhtml", Role.PATIENT, Role.CLINICIAN),
    SHARING("/sharing", "/sharing/sharing.xhtml", Role.PATIENT),
    SHARE_CODE("/share-code", "/sharing/share-code.xhtml", Role.PATIENT),
    GIVE_LESS("/give-less", "/sharing/give-less.xhtml", Role.PATIENT),
    PEOPLE("/people", "/relation/people.xhtml"),
    DEPENDANT("/dependant", "/relation/dependant.xhtml"),
    INVITED("/invited", "/relation/invited.xhtml"),
    PATIENTS("/patients", "/clinic/patients.xhtml", Role.CLINICIAN),
    ASK("/ask", "/sharing/ask.xhtml", Role.CLINICIAN),
    EMERGENCY("/emergency", "/clinic/emergency.xhtml", Role.CLINICIAN),
    CLINIC("/clinic", "/clinic/clinic.xhtml", Role.ADMINISTRATOR),
    CLINIC_READ_AGAIN("/clinic-read-again", "/clinic/clinic-read-again.xhtml", Role.ADMINISTRATOR),
    EMERGENCY_REVIEWS("/emergency-reviews", "/clinic/emergency-reviews.xhtml", Role.ADMINISTRATOR),
    NOT_FOUND("/not-found", "/error/not-found.xhtml"),
    NO_ROOM("/no-room", "/error/no-room.xhtml"),
    PAGE_EXPIRED("/page-expired", "/error/page-expired.xhtml"),
    BUSY("/busy", "/error/busy.xhtml"),
    WENT_WRONG("/went-wrong", "/error/went-wrong.xhtml");

    private static final Set<PageAddress> WITHOUT_SESSION = EnumSet.of(
            HOME,
            HELP,
            KEPT,
            DEVICES,
            NUMBERS,
            DOWNLOAD,
            TERMS,
            PRIVACY,
            SIGN_IN,
            VISIT,
            FORGOTTEN_PASSWORD,
            CONFIRM_EMAIL,
            EMAIL_CHANGE,
            ACCOUNT_CLOSED,
            INVITATION,
            SET_UP,
            NOT_FOUND,
            PAGE_EXPIRED,
            WENT_WRONG);

    /** About one patient: the address names them where they are not the reader. */
    private static final Set<PageAddress> OF_PATIENT = EnumSet.of(
            PHONES,
            UPLOAD,
            UPLOADS,
            READ_AGAIN,
            DELETE_UPLOAD,
            BYTES,
            REPORTS,
            LOGBOOK,
            SHARING,
            SHARE_CODE,
            GIVE_LESS,
            PEOPLE,
            DEPENDANT);

    private final String path;
    private final String view;
    private final Set<Role> roles;

    PageAddress(String path, String view, Role... roles) {
        this.path = path;
        this.view = view;
        this.roles = Set.of(roles);
    }

    /** What the server maps. */
    public String path() {
        return path;
    }

    /** What links say: the home page is also the welcome page. */
    public String link() {
        return this == HOME ? "/" : path;
    }

    public String view() {
        return view;
    }

    /** Whether it can do without a session while nobody is signed in: it asks everything at once. */
    public boolean isWithoutSession() {
        return WITHOUT_SESSION.contains(this);
    }

    public boolean isOfPatient() {
        return OF_PATIENT.contains(this);
    }

    /** Whether whoever came with a patient's code sees it, who is nobody signed in. */
    public boolean isOpenByCode() {
        return this == REPORTS;
    }

    /** To everybody else the page does not exist. Whether anybody is signed in at all, the sign-in's door asks. */
    public boolean isFor(Predicate<Role> visitor) {
        return roles.isEmpty() || roles.stream().anyMatch(visitor);
    }

    /** What a person signed in sees first. */
    public static PageAddress startOf(Identity visitor) {
        return switch (visitor.role()) {
            case PATIENT ->
                visitor.is(Role.PATIENT) ? REPORTS : visitor.relations().isEmpty() ? ACCOUNT : PEOPLE;
            case CLINICIAN -> PATIENTS;
            case ADMINISTRATOR -> CLINIC;
        };
    }

    /** As an outcome of an action. */
    public String redirect() {
        return view + "?faces-redirect=true";
    }

    public static Optional<PageAddress> ofPath(String path) {
        return Arrays.stream(values()).filter(page -> page.path.equals(path)).findFirst();
    }

    public static Optional<PageAddress> ofView(String view) {
        return Arrays.stream(values()).filter(page -> page.view.equals(view)).findFirst();
    }
}
