/** A clinician asks a patient for consent, by an address, and the patient says yes, yes to less, or no. */
package org.islet.consent.asking;
