/** The running portal and what stands around it in a test: mail box, browser, clock, fixtures. */
package org.islet.it.portal;
