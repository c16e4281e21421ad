/** Who acts for whom: a parent's child, those a patient or a guardian let help, and what invites them. */
package org.islet.web.rest.relation;
