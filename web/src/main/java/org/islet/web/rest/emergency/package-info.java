/** Access that clinicians take in an emergency: taken and ended, told to the patient, reviewed by the clinic. */
package org.islet.web.rest.emergency;
