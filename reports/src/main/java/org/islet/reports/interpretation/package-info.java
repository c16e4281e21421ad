/** From a capture to events in time, for the portal and for the command line alike. */
package org.islet.reports.interpretation;
