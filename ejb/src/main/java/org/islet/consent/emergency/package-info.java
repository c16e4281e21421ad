/** Access that a clinician takes in an emergency without the patient's consent: told at once, over soon, and reviewed. */
package org.islet.consent.emergency;
