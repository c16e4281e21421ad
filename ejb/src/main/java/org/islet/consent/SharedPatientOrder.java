package org.islet.consent;

/** In what order the list of patients stands; those who are alike in it stand by name. */
public record SharedPatientOrder(By by, boolean isDescending) {

    public static final SharedPatientOrder BY_NAME = new SharedPatientOrder(By.NAME, false);

    /** What each patient of the list tells. */
    public enum By {
        NAME,
        BIRTH_DATE,
        SINCE,
        UNTIL
    }
}
