/** A patient: who may see the record, and who looked. */
package org.islet.web.rest.patient;
