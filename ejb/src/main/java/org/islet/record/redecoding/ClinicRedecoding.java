package org.islet.record.redecoding;

/**
 * How far the patients who share with a clinic are, in numbers only.
 *
 * @param patients who share everything with the whole clinic
 * @param patientsBehind those with captures that a decoder reads better by now
 * @param underWay being computed or written
 * @param ready whose difference waits for a yes
 * @param added events of all that are ready, which applying would add; and so on
 * @param shown names exactly the differences that are ready; applying asks for it
 */
public record ClinicRedecoding(
        int patients,
        int patientsBehind,
        int capturesBehind,
        int underWay,
        int ready,
        int failed,
        int applied,
        int added,
        int changed,
        int gone,
        String shown) {

    /** Whether there is somebody to start with. */
    public boolean isStartable() {
        return patientsBehind > underWay + ready;
    }
}
