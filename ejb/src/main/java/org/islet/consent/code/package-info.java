/** Codes that let whoever brings one look at a patient's reports for an hour or a day, without an account. */
package org.islet.consent.code;
