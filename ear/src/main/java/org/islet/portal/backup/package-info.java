/** One file with everything a portal keeps, made while it runs or stands still, and the way back. */
package org.islet.portal.backup;
