/** What a patient keeps of a consent: one page that says what was given, to whom, for how long, and how it ended. */
package org.islet.consent.receipt;
