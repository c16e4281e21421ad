/** Uploads step by step, from the patient or from a clinic. */
package org.islet.web.rest.upload;
