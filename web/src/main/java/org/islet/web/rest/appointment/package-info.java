/** On which days a patient and their clinic met. */
package org.islet.web.rest.appointment;
