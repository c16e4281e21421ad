/** What a patient shares, and with whom. */
package org.islet.web.rest.consent;
